import { type Value } from '../model/values.ts';
import { type CompilerFamily } from '../plan/step.ts';
import { CCompiler } from './ccompiler.ts';
/** Borland C++. Source: distutils/bcppcompiler.py: BCPPCompiler. */
export declare class BCPPCompiler extends CCompiler {
    static readonly pythonPath: string;
    cc: string;
    linker: string;
    lib: string;
    preprocess_options: Value;
    compile_options: Value;
    compile_options_debug: Value;
    ldflags_shared: Value;
    ldflags_shared_debug: Value;
    ldflags_static: Value;
    ldflags_exe: Value;
    ldflags_exe_debug: Value;
    protected get compilerFamily(): CompilerFamily;
    __init__(verbose?: Value, dryRun?: Value, force?: Value): Promise<void>;
    compile(sources: Value, outputDir?: Value, macros?: Value, includeDirs?: Value, debug?: Value, before?: Value, after?: Value, depends?: Value): Promise<Value>;
    create_static_lib(objects: Value, name: Value, outputDir?: Value, _debug?: Value, _targetLang?: Value): Promise<void>;
    link(target: Value, objects: Value, output: Value, outputDir?: Value, libraries?: Value, libraryDirs?: Value, runtimeLibraryDirs?: Value, exportSymbols?: Value, debug?: Value, before?: Value, after?: Value, _buildTemp?: Value, _targetLang?: Value): Promise<void>;
    /** Exported symbols have an underscore before them in Borland's objects. */
    private writeDefinition;
    find_library_file(directories: Value, name: string, debug?: Value): Promise<Value>;
    object_filenames(sources: Value, stripDir?: Value, outputDir?: Value): Promise<string[]>;
    preprocess(source: Value, output?: Value, macros?: Value, includeDirs?: Value, before?: Value, after?: Value): Promise<void>;
}

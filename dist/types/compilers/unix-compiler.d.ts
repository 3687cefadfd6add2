import { type Value } from '../model/values.ts';
import { CCompiler } from './ccompiler.ts';
/** A compiler with the command line of `cc`. Source: distutils/unixccompiler.py: UnixCCompiler. */
export declare class UnixCCompiler extends CCompiler {
    static readonly pythonPath: string;
    preprocessor: Value;
    compiler: Value;
    compiler_so: Value;
    compiler_cxx: Value;
    linker_so: Value;
    linker_exe: Value;
    archiver: Value;
    ranlib: Value;
    private get isOsx();
    preprocess(source: Value, output?: Value, macros?: Value, includeDirs?: Value, before?: Value, after?: Value): Promise<void>;
    _compile(object: Value, source: Value, _extension: Value, args: Value, after: Value, _options: Value): Promise<void>;
    /** The command line of gcc: source, `-o` and the object between the usual arguments and the last ones. */
    protected compileWith(start: Value[], object: Value, source: Value, after: Value): Promise<void>;
    private fixForOsx;
    create_static_lib(objects: Value, name: Value, outputDir?: Value, _debug?: Value, _targetLang?: Value): Promise<void>;
    link(target: Value, objects: Value, output: Value, outputDir?: Value, libraries?: Value, libraryDirs?: Value, runtimeLibraryDirs?: Value, _exportSymbols?: Value, debug?: Value, before?: Value, after?: Value, _buildTemp?: Value, targetLang?: Value): Promise<void>;
    /** C++ objects are linked by the C++ compiler: it takes the place of the linker's first word, past `env NAME=value`. */
    private withCxx;
    library_dir_option(directory: string): Promise<Value>;
    library_option(name: string): Promise<Value>;
    _is_gcc(compiler: Value): Promise<boolean>;
    runtime_library_dir_option(directory: string): Promise<Value>;
    find_library_file(directories: Value, name: string, _debug?: Value): Promise<Value>;
}
/** A command is a list; whatever else a script has put there is nothing that a list can be added to. */
export declare function listOf(value: Value): Value[];

import type { Engine } from '../model/engine.ts';
import { Tuple, type Value } from '../model/values.ts';
import { CompilerTools } from './compiler-tools.ts';
/** What `_setup_compile` gives: macros, objects, extra arguments, preprocessor options, and source and extension by object. */
export type CompileSetup = Tuple;
/** The private methods through which a compiler prepares its work, and which scripts use and override. Source: distutils/ccompiler.py: CCompiler. */
export declare abstract class CompilerArguments extends CompilerTools {
    /** `depends` of the sources that are being compiled, by object: `_compile` is not told of them. */
    protected readonly dependsByObject: Map<string, readonly string[]>;
    constructor(engine: Engine);
    /** What makes the object out of date besides its source. */
    protected dependsOf(object: string): readonly string[];
    _setup_compile(outputDir: Value, macros: Value, includeDirs: Value, sources: Value, depends: Value, extra: Value): Promise<CompileSetup>;
    _get_cc_args(options: Value, debug: Value, before: Value): Promise<Value>;
    _fix_compile_args(outputDir: Value, macros: Value, includeDirs: Value): Promise<Tuple>;
    _prep_compile(sources: Value, outputDir: Value, _depends?: Value): Promise<Tuple>;
    _fix_object_args(objects: Value, outputDir: Value): Promise<Tuple>;
    _fix_lib_args(libraries: Value, libraryDirs: Value, runtimeLibraryDirs: Value): Promise<Tuple>;
    /** The answer for a script that asks. Our own links leave it to the executor (`needsLink`). */
    _need_link(objects: Value, output: Value): Promise<Value>;
    protected needsLink(objects: Value[], output: string): Promise<boolean>;
}

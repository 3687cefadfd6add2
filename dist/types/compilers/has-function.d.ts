import type { Engine } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
/** What is needed of a compiler for it. */
export interface ProbingCompiler {
    readonly $: Engine;
    readonly dry_run: Value;
    compile(sources: Value, outputDir: Value, macros: Value, includeDirs: Value): Promise<Value>;
    link_executable(objects: Value, name: Value, outputDir: Value, libraries: Value, libraryDirs: Value): Promise<void>;
}
export interface FunctionProbe {
    readonly includes: Value;
    readonly includeDirs: Value;
    readonly libraries: Value;
    readonly libraryDirs: Value;
}
/**
 * Whether a program that calls the function can be compiled and linked. Leaves what the original leaves: the object below the
 * working directory, and `a.out`. Source: distutils/ccompiler.py: has_function.
 *
 * Differs: the source in the folder for temporary files is removed.
 */
export declare function hasFunction(compiler: ProbingCompiler, name: string, probe: FunctionProbe): Promise<boolean>;

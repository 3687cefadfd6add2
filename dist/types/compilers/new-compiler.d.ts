import { type PythonTarget } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { Handle, type Value } from '../model/values.ts';
/** The usual compiler of a system. Source: distutils/ccompiler.py: get_default_compiler. */
export declare function defaultCompiler(target: PythonTarget, osName?: string, platform?: string): string;
/** `compiler_class`, as the script has it now. */
export declare function compilerClasses(engine: Engine): Promise<ReadonlyMap<Value, Value>>;
export interface CompilerChoice {
    /** `os.name` that the compiler is for, where its kind is not said. */
    readonly platform?: Value;
    /** `unix`, `msvc` … */
    readonly compiler?: Value;
    readonly dryRun?: Value;
    readonly force?: Value;
}
/**
 * A new compiler object. Throws DistutilsPlatformError for a kind that is not known, DistutilsModuleError for one whose module
 * cannot be loaded. Source: distutils/ccompiler.py: new_compiler.
 */
export declare function newCompiler(engine: Engine, choice?: CompilerChoice): Promise<EngineObject | Handle>;
/** What `--help-compiler` prints. Source: distutils/ccompiler.py: show_compilers. */
export declare function describeCompilers(engine: Engine): Promise<string[]>;

import type { Engine } from '../model/engine.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { type Handle } from '../model/values.ts';
/**
 * Gives a compiler of the Unix family the programs and flags that the interpreter was built with, and those of the
 * environment. Other families are left alone. Source: distutils/sysconfig.py: customize_compiler.
 */
export declare function customizeCompiler(engine: Engine, compiler: EngineObject | Handle): Promise<void>;

import type { Engine } from '../model/engine.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { type Handle, type Value } from '../model/values.ts';
/** Options for the folders of libraries and the libraries themselves, in order. Source: distutils/ccompiler.py: gen_lib_options. */
export declare function libraryOptions(engine: Engine, compiler: EngineObject | Handle, libraryDirs: Value, runtimeLibraryDirs: Value, libraries: Value): Promise<Value[]>;

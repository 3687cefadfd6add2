import type { Engine } from '../../model/engine.ts';
import { type Value } from '../../model/values.ts';
/** Whether the script's process can import Cython. */
export declare function haveCython(engine: Engine): Promise<boolean>;
/** Translates the `.pyx` files of an extension; its sources are C then. */
export declare function cythonize(engine: Engine, extension: Value, force: boolean): Promise<void>;

import type { EngineClass } from '../model/engine-object.ts';
/** The engine's class for a Python class path, or undefined. */
export declare function loadEngineClass(pythonPath: string): Promise<EngineClass | undefined>;

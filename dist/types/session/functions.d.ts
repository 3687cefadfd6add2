import type { Engine } from '../model/engine.ts';
/** A module-level function of distutils: arguments in the order of the Python signature. */
export type EngineFunction = (engine: Engine, ...args: readonly unknown[]) => unknown;
/** The engine's function for a Python path, or undefined. */
export declare function engineFunction(path: string): Promise<EngineFunction | undefined>;

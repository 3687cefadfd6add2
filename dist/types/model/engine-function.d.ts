import type { Engine } from './engine.ts';
/** A module-level function of distutils: arguments in the order of the Python signature, absent ones left out. */
export type EngineFunction = (engine: Engine, ...args: readonly unknown[]) => unknown;
/** Such functions by Python path, `distutils.dir_util.mkpath`. */
export type FunctionTable = Readonly<Record<string, EngineFunction>>;

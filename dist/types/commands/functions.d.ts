import type { Engine } from '../model/engine.ts';
type EngineFunction = (engine: Engine, ...args: readonly unknown[]) => unknown;
/** Module-level functions that scripts call and that concern text, options and the platform. */
export declare const commandFunctions: Readonly<Record<string, EngineFunction>>;
export {};

import type { EngineClass } from '../model/engine-object.ts';
/** The engine's command classes by Python path. Each is loaded when it is first needed: a run uses few of them. */
export declare const commandLoaders: Readonly<Record<string, () => Promise<EngineClass>>>;

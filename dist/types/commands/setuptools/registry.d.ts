import type { EngineClass } from '../../model/engine-object.ts';
/** The engine's classes of setuptools by Python path; each is loaded when it is first needed. */
export declare const setuptoolsLoaders: Readonly<Record<string, () => Promise<EngineClass>>>;

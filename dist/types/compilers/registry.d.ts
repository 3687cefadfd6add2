import type { EngineClass } from '../model/engine-object.ts';
/** Compiler classes by Python path; loaded when first needed. */
export declare const compilerLoaders: Readonly<Record<string, () => Promise<EngineClass>>>;

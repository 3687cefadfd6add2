import type { EngineFunction } from './functions.ts';
/** What the stand-ins are made of: tables for the interpreter's version. */
export declare const tableFunctions: Readonly<Record<string, EngineFunction>>;

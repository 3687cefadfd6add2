import type { Engine } from '../model/engine.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { Handle, type Value } from '../model/values.ts';
/** A compiler of ours, or one that only the script knows. */
export type AnyCompiler = EngineObject | Handle;
type KeywordMethod = 'compile' | 'preprocess' | 'create_static_lib' | 'link_shared_object' | 'link_executable';
/** A call without keywords. */
export declare function compilerCall(engine: Engine, compiler: unknown, method: string, ...args: readonly unknown[]): Promise<Value>;
/** A call with the first arguments by position and the rest by name. */
export declare function compilerCallNamed(engine: Engine, compiler: unknown, method: KeywordMethod, args: readonly Value[], keywords: Readonly<Record<string, Value>>): Promise<Value>;
/** An attribute of a compiler: of the object, or of its class. */
export declare function compilerValue(engine: Engine, compiler: unknown, name: string): Promise<Value>;
export {};

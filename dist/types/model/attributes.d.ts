import type { EngineObject } from './engine-object.ts';
import { Handle, type Value } from './values.ts';
/** `getattr(object, name)` for objects of ours and for those that only the script knows; `undefined` where Python would raise AttributeError. */
export declare function getAttribute(object: EngineObject | Handle, name: string, engine: EngineObject['$']): Promise<Value | undefined>;
/** `hasattr(object, name)`. */
export declare function hasAttribute(object: EngineObject | Handle, name: string, engine: EngineObject['$']): Promise<boolean>;
/** `setattr(object, name, value)`. */
export declare function setAttribute(object: EngineObject | Handle, name: string, value: Value, engine: EngineObject['$']): Promise<void>;
/** `getattr(object, name)` that must be there. */
export declare function requireAttribute(object: EngineObject | Handle, name: string, engine: EngineObject['$']): Promise<Value>;
/** `object.name(...)` for objects of ours (overrides respected) and for those that only the script knows. */
export declare function callMethod(object: EngineObject | Handle, name: string, args: readonly unknown[], engine: EngineObject['$']): Promise<Value>;
/** `object.name(**keywords)`. A method of ours gets the keywords as one dict. */
export declare function callWithKeywords(object: EngineObject | Handle, name: string, keywords: ReadonlyMap<string, Value>, engine: EngineObject['$']): Promise<Value>;

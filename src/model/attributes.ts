import { EngineError } from '../errors/engine-error.ts';
import { classOf, engineClassOf } from './class-attributes.ts';
import type { EngineObject } from './engine-object.ts';
import { Handle, type Value } from './values.ts';

/** What an object of ours has by that name. What every object of JavaScript has (`constructor`, `toString`) is no attribute of Python's. */
function attributeOf(object: EngineObject, name: string): unknown {
  return name in Object.prototype && !Object.hasOwn(object, name) ? undefined : object[name];
}

/** `getattr(object, name)` for objects of ours and for those that only the script knows; `undefined` where Python would raise AttributeError. */
export async function getAttribute(object: EngineObject | Handle, name: string, engine: EngineObject['$']): Promise<Value | undefined> {
  if (object instanceof Handle) return engine.script.get(object, name);
  const value = attributeOf(object, name);
  if (value !== undefined && typeof value !== 'function') return value as Value;
  const ofClass = (engineClassOf(object) as Partial<ClassWithAttributes>).classAttribute?.(name, engine.target);
  if (ofClass !== undefined && !engine.script.changesClassAttribute(object, name)) return ofClass;
  return engine.script.attached ? engine.script.get(object, name) : undefined;
}

/** A class of ours that has attributes itself; Python finds them through the object. */
interface ClassWithAttributes {
  classAttribute(name: string, target: EngineObject['$']['target']): Value | undefined;
}

/** `hasattr(object, name)`. */
export async function hasAttribute(object: EngineObject | Handle, name: string, engine: EngineObject['$']): Promise<boolean> {
  if (!(object instanceof Handle) && attributeOf(object, name) !== undefined) return true;
  return engine.script.attached && (await engine.script.get(object, name)) !== undefined;
}

/** `setattr(object, name, value)`. */
export async function setAttribute(object: EngineObject | Handle, name: string, value: Value, engine: EngineObject['$']): Promise<void> {
  if (object instanceof Handle) await engine.script.set(object, name, value);
  else object[name] = value;
}

/** `getattr(object, name)` that must be there. */
export async function requireAttribute(object: EngineObject | Handle, name: string, engine: EngineObject['$']): Promise<Value> {
  const value = await getAttribute(object, name, engine);
  if (value !== undefined) return value;
  const owner = object instanceof Handle ? object.path.split('.').at(-1) : classOf(object).name;
  throw new EngineError('AttributeError', `'${owner}' object has no attribute '${name}'`);
}

/** `object.name(...)` for objects of ours (overrides respected) and for those that only the script knows. */
export async function callMethod(
  object: EngineObject | Handle,
  name: string,
  args: readonly unknown[],
  engine: EngineObject['$'],
): Promise<Value> {
  if (object instanceof Handle) return engine.script.callMethod(object, name, args);
  const method = attributeOf(object, name);
  if (typeof method === 'function') return (await Reflect.apply(method, object, args)) as Value;
  if (engine.script.attached) return engine.script.callMethod(object, name, args);
  throw new EngineError('AttributeError', `'${classOf(object).name}' object has no attribute '${name}'`);
}

/** `object.name(**keywords)`. A method of ours gets the keywords as one dict. */
export async function callWithKeywords(
  object: EngineObject | Handle,
  name: string,
  keywords: ReadonlyMap<string, Value>,
  engine: EngineObject['$'],
): Promise<Value> {
  if (!(object instanceof Handle) && typeof attributeOf(object, name) === 'function' && !engine.script.overrides(object, name)) {
    return callMethod(object, name, [new Map<Value, Value>(keywords)], engine);
  }
  const method = await engine.script.get(object, name);
  if (method instanceof Handle) return engine.script.call(method, [], Object.fromEntries(keywords));
  // A method that is put on the object by code of ours only (a test's recorder).
  return callMethod(object, name, [new Map<Value, Value>(keywords)], engine);
}

import { engineClassOf } from '../model/class-attributes.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { Handle } from '../model/values.ts';
import { write, type ObjectTable } from './object-table.ts';

/** What an adopted object needs of the connection. */
export interface Adopter {
  readonly table: ObjectTable;
  /** Whether the script has replaced the method on one of our own classes, by class path and name. */
  methodPatched(classPaths: readonly string[], name: string): boolean;
  callMethod(object: EngineObject, name: string, args: readonly unknown[]): Promise<unknown>;
  /** Makes attributes hold what the script's `__setattr__` or properties have made of the last writes. */
  settle(): Promise<void>;
}

const AsyncFunction = (async () => undefined).constructor as unknown as new () => (...args: readonly unknown[]) => Promise<unknown>;

/**
 * The form of an object through which overrides and writes work: reading a method that the script overrides gives a
 * call to the script, writing an attribute is an effect on the script's object. Prototype lookups (`super.run()`) go past it.
 */
export function adopt<T extends EngineObject>(raw: T, adopter: Adopter): T {
  const { table } = adopter;
  const chain = classChain(raw);
  const proxy: T = new Proxy(raw, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key === '$' || key === 'constructor') return Reflect.get(target, key) as unknown;
      if (Object.hasOwn(target, key)) {
        const value = target[key];
        return value instanceof Handle && isMethod(target, key) ? call(key) : value;
      }
      const record = table.recordOf(mirror);
      if (record !== undefined) {
        if (record.overrides.has(key)) return call(key);
        const value = record.attributes.get(key);
        if (value !== undefined) return value;
      } else if (adopter.methodPatched(chain, key) && isMethod(target, key)) return call(key);
      const found: unknown = Reflect.get(target, key, receiver);
      return record?.watched === true && found instanceof AsyncFunction ? settled(found) : found;
    },
    set(target, key, value) {
      if (typeof key === 'symbol') return Reflect.set(target, key, value);
      write(target, key, value);
      table.attributeWritten(mirror, key, value);
      return true;
    },
    deleteProperty(target, key) {
      if (typeof key === 'string') table.attributeDeleted(mirror, key);
      return Reflect.deleteProperty(target, key);
    },
  });
  const mirror = table.remember(raw, proxy);
  /** What such a method reads was settled before it, and what it wrote is settled after it. */
  const settled =
    (method: (...args: readonly unknown[]) => Promise<unknown>) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      await adopter.settle();
      const answer = await Reflect.apply(method, proxy, args);
      await adopter.settle();
      return answer;
    };
  const call =
    (name: string) =>
    (...args: readonly unknown[]): Promise<unknown> =>
      adopter.callMethod(proxy, name, args);
  return proxy;
}

/** Whether the class of the object has a method of that name; accessors are not called to find out. */
function isMethod(raw: EngineObject, name: string): boolean {
  for (let at: unknown = Object.getPrototypeOf(raw); at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return typeof found.value === 'function';
  }
  return false;
}

/** Python paths of the object's engine classes, most derived first. */
export function classChain(raw: EngineObject): readonly string[] {
  const chain: string[] = [];
  let at: unknown = engineClassOf(raw);
  while (typeof at === 'function' && typeof (at as { pythonPath?: unknown }).pythonPath === 'string') {
    chain.push((at as unknown as { readonly pythonPath: string }).pythonPath);
    at = Object.getPrototypeOf(at);
  }
  return chain;
}

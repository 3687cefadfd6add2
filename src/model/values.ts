import { quotedText } from '../errors/repr-text.ts';

/**
 * Python's values as the engine holds them.
 *
 * None → null, bool → boolean, int → number (bigint beyond 2**53), str → string (undecodable bytes as lone surrogates),
 * float → PyFloat, bytes of Python 3 → Uint8Array, tuple → Tuple, list → Array, dict → Map, objects of mirrored
 * classes → EngineObject, everything else → Handle.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | PyFloat
  | Uint8Array
  | Tuple
  | Value[]
  | Map<Value, Value>
  | Handle
  | { readonly $: unknown };

/** A Python tuple. Never changed in place. */
export class Tuple<T = Value> extends Array<T> {
  static override of<T>(...items: T[]): Tuple<T> {
    const tuple = new Tuple<T>(items.length);
    for (let i = 0; i < items.length; i += 1) tuple[i] = items[i] as T;
    return tuple;
  }
  static override from<T>(items: ArrayLike<T> | Iterable<T>): Tuple<T>;
  static override from<T, U>(items: ArrayLike<T> | Iterable<T>, map: (value: T, index: number) => U): Tuple<U>;
  static override from<T, U>(items: ArrayLike<T> | Iterable<T>, map?: (value: T, index: number) => U): Tuple<T | U> {
    return Tuple.of<T | U>(...(map === undefined ? Array.from(items) : Array.from(items, map)));
  }
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/** A Python float: kept apart from ints, since `1.0` must not become `1`. */
export class PyFloat {
  /** `repr()` of it. */
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  valueOf(): number {
    return Number(this.text);
  }
  toString(): string {
    return this.text;
  }
}

/** An object of the script that the engine can only hold, ask and call. */
export class Handle {
  readonly id: number;
  /** `module.Class` of its type; for a class or function its own `module.name`. */
  readonly path: string;
  readonly kind: 'object' | 'class' | 'function' | 'module';
  /** Its plain value where it is a subclass of str, list, dict …, a path object or an iterable view. */
  readonly plain: Value | undefined;
  constructor(id: number, path: string, kind: Handle['kind'], plain?: Value) {
    this.id = id;
    this.path = path;
    this.kind = kind;
    this.plain = plain;
  }
}

/** Python's truth of a value. */
export function truthy(value: unknown): boolean {
  if (value instanceof Handle) return value.plain === undefined || truthy(value.plain);
  if (value instanceof PyFloat) return Number(value) !== 0;
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Map) return value.size > 0;
  if (value instanceof Uint8Array) return value.length > 0;
  return Boolean(value);
}

/** A handle's plain value where it has one (a `str` subclass, a `Path`); else the value itself. */
export function plain(value: Value): Value {
  return value instanceof Handle && value.plain !== undefined ? value.plain : value;
}

/** `str(value)` for what scripts put into options and metadata. */
export function pyStr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (value instanceof Handle) return textOfHandle(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value) || value instanceof Map || value instanceof Uint8Array) return pyRepr(value);
  return String(value as number);
}

function textOfHandle(handle: Handle): string {
  if (Array.isArray(handle.plain)) return reprOfSequence(handle);
  if (handle.plain !== undefined) return pyStr(handle.plain);
  return handle.kind === 'class' ? `<class '${handle.path.replace(/^builtins\./, '')}'>` : `<${handle.path} object>`;
}

/** Sets and views show what they are; a list or tuple of a class of its own shows its items. */
function reprOfSequence({ path, plain: items }: Handle): string {
  const list = pyRepr(items);
  const name = pathTail(path);
  switch (name) {
    case 'set':
    case 'frozenset': {
      if (list === '[]') return `${name}()`;
      if (path.startsWith('__builtin__.')) return `${name}(${list})`;
      const inner = `{${list.slice(1, -1)}}`;
      return name === 'set' ? inner : `frozenset(${inner})`;
    }
    case 'dict_keys':
    case 'dict_values':
    case 'dict_items':
    case 'deque':
      return `${name}(${list})`;
    default:
      return list;
  }
}

function pathTail(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** `repr(value)`. */
export function pyRepr(value: unknown): string {
  if (typeof value === 'string') return quotedText(value);
  if (value instanceof Tuple) return value.length === 1 ? `(${pyRepr(value[0])},)` : `(${value.map(pyRepr).join(', ')})`;
  if (Array.isArray(value)) return `[${value.map(pyRepr).join(', ')}]`;
  if (value instanceof Map) return `{${[...value].map(([k, v]) => `${pyRepr(k)}: ${pyRepr(v)}`).join(', ')}}`;
  if (value instanceof Uint8Array) return reprBytes(value);
  if (value instanceof Handle && value.plain !== undefined) return Array.isArray(value.plain) ? reprOfSequence(value) : pyRepr(value.plain);
  return pyStr(value);
}

/** `repr()` of bytes, as Python 3 has it. */
export function reprBytes(bytes: Uint8Array): string {
  return `b${quotedText(Buffer.from(bytes).toString('latin1'), true)}`;
}

/** The name of the value's Python type, for messages (`expected str, got list`). */
export function pyType(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number' || typeof value === 'bigint') return 'int';
  if (value instanceof PyFloat) return 'float';
  if (value instanceof Uint8Array) return 'bytes';
  if (value instanceof Tuple) return 'tuple';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Map) return 'dict';
  if (value instanceof Handle) return pathTail(value.path);
  const { constructor } = Object.getPrototypeOf(value) as { readonly constructor: { readonly name: string; readonly pythonPath?: string } };
  return constructor.pythonPath?.split('.').at(-1) ?? constructor.name;
}

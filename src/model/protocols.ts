/**
 * What distutils takes for granted of the values that scripts give it - that they can be iterated, appended to, split,
 * joined to a path - with Python's error where they cannot.
 */
import { EngineError } from '../errors/engine-error.ts';
import { Handle, PyFloat, Tuple, plain, pyType, type Value } from './values.ts';

/** What comes with its items as a list (`values.py: plain_value`), and is none. */
const NO_LIST = /(?:^|\.)(?:set|frozenset|dict_keys|dict_values|dict_items|x?range|deque)$/;

/** What Python says of a value that lacks an attribute. */
export function noAttribute(value: unknown, name: string): EngineError {
  return new EngineError('AttributeError', `'${pyType(value ?? null)}' object has no attribute '${name}'`);
}

/** `isinstance(value, list)`. */
export function isList(value: unknown): value is Value[] {
  if (value instanceof Handle && NO_LIST.test(value.path)) return false;
  const inner = plain(value as Value);
  return Array.isArray(inner) && !(inner instanceof Tuple);
}

/** `isinstance(value, tuple)`. */
export function isTuple(value: unknown): value is Tuple {
  return plain(value as Value) instanceof Tuple;
}

/** `isinstance(value, str)`. */
export function isText(value: unknown): boolean {
  return typeof plain(value as Value) === 'string';
}

/** `isinstance(value, int)`. Python's bools are ints. */
export function isInteger(value: unknown): value is number | bigint | boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
}

/**
 * `for item in value`. A list is read item by item, as Python does: the body may change it. Characters of a text, keys of a dict, numbers of bytes.
 * Throws TypeError for what cannot be iterated.
 */
export function iterate(value: unknown): Iterable<Value> {
  const inner = plain(value as Value);
  if (Array.isArray(inner) || typeof inner === 'string') return inner;
  if (inner instanceof Map) return [...inner.keys()];
  if (inner instanceof Uint8Array) return inner;
  throw new EngineError('TypeError', `'${pyType(value ?? null)}' object is not iterable`);
}

/** The items of a list or tuple, or what `iterate` gives, by index. Not to be changed. */
export function itemsIn(value: unknown): readonly Value[] {
  const items = iterate(value);
  return Array.isArray(items) ? items : [...items];
}

/** The value as a list that can be appended to; AttributeError naming the method that it lacks. */
function mutableList(value: unknown, method: string): Value[] {
  if (isList(value)) return plain(value) as Value[];
  throw noAttribute(value, method);
}

/** `list.append(item)`, in place. */
export function append(list: unknown, item: Value): void {
  mutableList(list, 'append').push(item);
}

/** `list.extend(items)`, in place. */
export function extend(list: unknown, items: unknown): void {
  const target = mutableList(list, 'extend');
  target.push(...iterate(items));
}

/**
 * `value[:]`: a new list; a tuple or text stays what it is. TypeError for what has no items.
 * @param major version of Python, whose words for what has no items have changed
 */
export function copyOf(value: Value, major: number): Value {
  if (isList(value)) return [...(plain(value) as Value[])];
  if (plain(value) instanceof Map) throw new EngineError('TypeError', `unhashable type${major < 3 ? '' : ": 'slice'"}`);
  if (!isTuple(value) && !isText(value)) itemAt(value, 0, major);
  return value;
}

/** `list + other`: a new list. Only lists can be added to a list. */
export function concatenate(list: readonly Value[], other: unknown): Value[] {
  if (isList(other)) return [...list, ...(plain(other) as Value[])];
  throw new EngineError('TypeError', `can only concatenate list (not "${pyType(other ?? null)}") to list`);
}

/** A `str` on which a method is called; AttributeError for what has no such method. */
export function textFor(value: unknown, method: string): string {
  const inner = plain(value as Value);
  if (typeof inner === 'string') return inner;
  throw noAttribute(value, method);
}

/** `value + text`; TypeError for what is no text. */
export function textPlus(value: unknown, text: string): string {
  if (isText(value)) return `${plain(value as Value) as string}${text}`;
  const type = pyType(value ?? null);
  const sequence = isList(value) || isTuple(value);
  throw new EngineError(
    'TypeError',
    sequence ? `can only concatenate ${type} (not "str") to ${type}` : `unsupported operand type(s) for +: '${type}' and 'str'`,
  );
}

/** A `dict` on which a method is called; AttributeError for what has no such method. */
export function dictFor(value: unknown, method: string): Map<Value, Value> {
  const inner = plain(value as Value);
  if (inner instanceof Map) return inner;
  throw noAttribute(value, method);
}

/** What `os.path` functions accept: a text, or a path object (which comes with its text). */
export function pathText(value: unknown): string {
  const inner = plain(value as Value);
  if (typeof inner === 'string') return inner;
  throw new EngineError('TypeError', `expected str, bytes or os.PathLike object, not ${pyType(value ?? null)}`);
}

/** The same, or null for None. */
export function pathTextOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : pathText(value);
}

/** Paths of a list; TypeError for what is no list of paths. */
export function pathTexts(value: unknown): string[] {
  return Array.from(iterate(value), pathText);
}

/** `first, second = value`. */
export function unpackPair(value: unknown): readonly [first: Value, second: Value] {
  const items = [...iterate(value)];
  if (items.length === 2) return [items[0] as Value, items[1] as Value];
  throw new EngineError(
    'ValueError',
    items.length > 2 ? 'too many values to unpack (expected 2)' : `not enough values to unpack (expected 2, got ${items.length})`,
  );
}

/**
 * `value[index]` of what is meant to be a list or tuple: IndexError where it is too short, KeyError for a dict that has no such key,
 * TypeError for what has no items. Characters of a text.
 * @param index from 0
 * @param major version of Python, whose words for what has no items have changed
 */
export function itemAt(value: unknown, index: number, major: number): Value {
  const inner = plain(value as Value);
  if (inner instanceof Map) {
    const item = inner.get(index);
    if (item === undefined) throw new EngineError('KeyError', String(index), { args: [index] });
    return item;
  }
  const items = typeof inner === 'string' ? [...inner] : inner;
  if (!Array.isArray(items) && !(items instanceof Uint8Array)) {
    const lack = major < 3 ? "has no attribute '__getitem__'" : 'is not subscriptable';
    throw new EngineError('TypeError', `'${pyType(value ?? null)}' object ${lack}`);
  }
  const item = items[index];
  if (item === undefined) throw new EngineError('IndexError', `${typeof inner === 'string' ? 'string' : pyType(inner)} index out of range`);
  return item;
}

/** `len(value)`. */
export function lengthOf(value: unknown): number {
  const inner = plain(value as Value);
  if (typeof inner === 'string') return [...inner].length;
  if (Array.isArray(inner)) return inner.length;
  if (inner instanceof Map) return inner.size;
  if (inner instanceof Uint8Array) return inner.length;
  throw new EngineError('TypeError', `object of type '${pyType(value ?? null)}' has no len()`);
}

/** `int(value)`; ValueError for a text that is no number, TypeError for what is neither. */
export function toInteger(value: unknown): number {
  const inner = plain(value as Value);
  if (isInteger(inner)) return Number(inner);
  if (inner instanceof PyFloat) return Math.trunc(Number(inner));
  if (typeof inner !== 'string') {
    throw new EngineError(
      'TypeError',
      `int() argument must be a string, a bytes-like object or a real number, not '${pyType(value ?? null)}'`,
    );
  }
  if (!/^\s*[+-]?\d+(?:_\d+)*\s*$/.test(inner)) throw new EngineError('ValueError', `invalid literal for int() with base 10: '${inner}'`);
  return Number(inner.trim().replaceAll('_', ''));
}

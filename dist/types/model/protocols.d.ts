import { Tuple, type Value } from './values.ts';
/** `isinstance(value, list)`. */
export declare function isList(value: unknown): value is Value[];
/** `isinstance(value, tuple)`. */
export declare function isTuple(value: unknown): value is Tuple;
/** `isinstance(value, str)`. */
export declare function isText(value: unknown): boolean;
/** `isinstance(value, int)`. Python's bools are ints. */
export declare function isInteger(value: unknown): value is number | bigint | boolean;
/**
 * `for item in value`. A list is read by index, as Python does: the body may change it. Characters of a text, keys of a dict.
 * Throws TypeError for what cannot be iterated.
 */
export declare function iterate(value: unknown): Generator<Value, void, undefined>;
/** `list.append(item)`, in place. */
export declare function append(list: unknown, item: Value): void;
/** `list.extend(items)`, in place. */
export declare function extend(list: unknown, items: unknown): void;
/** `list + other`: a new list. Only lists can be added to a list. */
export declare function concatenate(list: readonly Value[], other: unknown): Value[];
/** A `str` on which a method is called; AttributeError for what has no such method. */
export declare function textFor(value: unknown, method: string): string;
/** What `os.path` functions accept: a text, or a path object (which comes with its text). */
export declare function pathText(value: unknown): string;
/** Paths of a list; TypeError for what is no list of paths. */
export declare function pathTexts(value: unknown): string[];
/** `first, second = value`. */
export declare function unpackPair(value: unknown): readonly [first: Value, second: Value];
/** `len(value)`. */
export declare function lengthOf(value: unknown): number;
/** `int(value)`; ValueError for a text that is no number, TypeError for what is neither. */
export declare function toInteger(value: unknown): number;

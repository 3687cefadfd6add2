/**
 * Python's values as the engine holds them.
 *
 * None → null, bool → boolean, int → number (bigint beyond 2**53), str → string (undecodable bytes as lone surrogates),
 * float → PyFloat, bytes of Python 3 → Uint8Array, tuple → Tuple, list → Array, dict → Map, objects of mirrored
 * classes → EngineObject, everything else → Handle.
 */
export type Value = null | boolean | number | bigint | string | PyFloat | Uint8Array | Tuple | Value[] | Map<Value, Value> | Handle | {
    readonly $: unknown;
};
/** A Python tuple. Never changed in place. */
export declare class Tuple<T = Value> extends Array<T> {
    static of<T>(...items: T[]): Tuple<T>;
    static from<T>(items: ArrayLike<T> | Iterable<T>): Tuple<T>;
    static from<T, U>(items: ArrayLike<T> | Iterable<T>, map: (value: T, index: number) => U): Tuple<U>;
    static get [Symbol.species](): ArrayConstructor;
}
/** A Python float: kept apart from ints, since `1.0` must not become `1`. */
export declare class PyFloat {
    /** `repr()` of it. */
    readonly text: string;
    constructor(text: string);
    valueOf(): number;
    toString(): string;
}
/** An object of the script that the engine can only hold, ask and call. */
export declare class Handle {
    readonly id: number;
    /** `module.Class` of its type; for a class or function its own `module.name`. */
    readonly path: string;
    readonly kind: 'object' | 'class' | 'function' | 'module';
    /** Its plain value where it is a subclass of str, list, dict …, a path object or an iterable view. */
    readonly plain: Value | undefined;
    constructor(id: number, path: string, kind: Handle['kind'], plain?: Value);
}
/** Python's truth of a value. */
export declare function truthy(value: unknown): boolean;
/** A handle's plain value where it has one (a `str` subclass, a `Path`); else the value itself. */
export declare function plain(value: Value): Value;
/** `str(value)` for what scripts put into options and metadata. */
export declare function pyStr(value: unknown): string;
/** `repr(value)`. */
export declare function pyRepr(value: unknown): string;
/** The name of the value's Python type, for messages (`expected str, got list`). */
export declare function pyType(value: unknown): string;

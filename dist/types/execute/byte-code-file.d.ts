import type { FileStat } from '../host/readable-tree.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
/** The start of a `.pyc` that belongs to a source of this time and size. Source: importlib/_bootstrap_external.py. */
export declare function timestampHeader(target: PythonTarget, source: FileStat): Uint8Array;
/** Number of bytes before the marshalled code. */
export declare function headerLength(target: PythonTarget): number;
/**
 * Whether byte code that nobody remembers making is what compiling the source would make: its header is the one that the
 * interpreter would accept, and the path that it records is in it. (Code compiled from other text of the same size, with
 * the same time, looks so too: the interpreter takes it as well.)
 */
export declare function looksCurrent(content: Uint8Array, target: PythonTarget, source: FileStat, recordedPath: Uint8Array): boolean;

import type { ReadableTree } from '../host/readable-tree.ts';
import type { PythonTarget } from './python-target.ts';
/**
 * Checks a value that came from outside - a file, another process - and gives it back as a record. Unknown fields are ignored.
 *
 * @param origin what the value is, for messages: a file name, `the answer of /usr/bin/python3`
 * @throws EngineError with all that is wrong, code `bad-target-record`
 */
export declare function parseTarget(value: unknown, origin: string): PythonTarget;
/**
 * The record in a file (`--target FILE.json`).
 * @throws EngineError when it can't be read, is no JSON, or is no record
 */
export declare function loadTarget(path: string, tree: ReadableTree): PythonTarget;

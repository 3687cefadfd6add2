import { EngineError, type PythonErrorName } from '../errors/engine-error.ts';
/** `strerror(errno)` for an error of node's. */
export declare function errorText(error: unknown): string;
export declare function errorCode(error: unknown): string | undefined;
/** The `OSError` that Python would raise: `[Errno 13] Permission denied: '/x'`, with a second path for calls that take two. */
export declare function toOsError(error: unknown, path: string, second?: string): EngineError;
/** An error of distutils' own that names what failed: `could not create 'x': Permission denied`. */
export declare function fileError(what: string, path: string, error: unknown, python?: PythonErrorName): EngineError;
/** `repr()` of a text. */
export declare function quoted(text: string): string;
/** `repr()` of a list of texts. */
export declare function quotedList(texts: readonly string[]): string;

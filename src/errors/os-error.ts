import { EngineError, type PythonErrorName } from './engine-error.ts';
import { quotedText } from './repr-text.ts';
import { windowsError } from './windows-error.ts';

/** `errno` and `strerror` of Linux, for what can come from the calls that are made here. Python's messages have these texts. */
const SYSTEM_ERRORS: Readonly<Record<string, readonly [errno: number, text: string]>> = {
  EPERM: [1, 'Operation not permitted'],
  ENOENT: [2, 'No such file or directory'],
  EINTR: [4, 'Interrupted system call'],
  EIO: [5, 'Input/output error'],
  E2BIG: [7, 'Argument list too long'],
  ENOEXEC: [8, 'Exec format error'],
  EAGAIN: [11, 'Resource temporarily unavailable'],
  ENOMEM: [12, 'Cannot allocate memory'],
  EACCES: [13, 'Permission denied'],
  EBUSY: [16, 'Device or resource busy'],
  EEXIST: [17, 'File exists'],
  EXDEV: [18, 'Invalid cross-device link'],
  ENOTDIR: [20, 'Not a directory'],
  EISDIR: [21, 'Is a directory'],
  EINVAL: [22, 'Invalid argument'],
  ENFILE: [23, 'Too many open files in system'],
  EMFILE: [24, 'Too many open files'],
  ETXTBSY: [26, 'Text file busy'],
  EFBIG: [27, 'File too large'],
  ENOSPC: [28, 'No space left on device'],
  EROFS: [30, 'Read-only file system'],
  EMLINK: [31, 'Too many links'],
  ENAMETOOLONG: [36, 'File name too long'],
  ENOTEMPTY: [39, 'Directory not empty'],
  ELOOP: [40, 'Too many levels of symbolic links'],
  EDQUOT: [122, 'Disk quota exceeded'],
};

/** `strerror` for an error of node's. */
export function errorText(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return windowsError(error)?.text ?? SYSTEM_ERRORS[code ?? '']?.[1] ?? message;
}

export function errorCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/**
 * The `OSError` that Python would raise: `[Errno 13] Permission denied: '/x'`, `[WinError 5] Access is denied: 'x'`, with a second
 * path for calls that take two.
 */
export function toOsError(error: unknown, ...paths: readonly string[]): EngineError {
  return toSystemError('OSError', error, paths);
}

/**
 * The same for a file that could not be opened, read or written: Python 2 has an `IOError` for that, which names the file only where it
 * could not be opened.
 * @param major of the version of Python
 */
export function toFileError(error: unknown, path: string, major: number): EngineError {
  if (major >= 3) return toOsError(error, path);
  return toSystemError('IOError', error, /^(?:read|write)$/.test((error as NodeJS.ErrnoException).syscall ?? '') ? [] : [path]);
}

function toSystemError(python: 'OSError' | 'IOError', error: unknown, paths: readonly string[]): EngineError {
  if (error instanceof EngineError) return error;
  if (isNullByte(error)) return nullByte(error);
  const windows = windowsError(error);
  const [path, second] = paths;
  const named = path === undefined ? [] : [path];
  const refused = (label: string, text: string, args: readonly unknown[]): EngineError => {
    const shown = paths.length === 0 ? '' : `: ${paths.map((path) => quotedText(path)).join(' -> ')}`;
    return new EngineError(python, `[${label}] ${text}${shown}`, { cause: error, code: errorCode(error) ?? 'os', args });
  };
  if (windows?.winerror !== undefined) {
    const { winerror, text } = windows;
    return refused(`WinError ${winerror}`, text, [0, text, ...named, winerror]);
  }
  const known = windows === undefined ? SYSTEM_ERRORS[errorCode(error) ?? ''] : ([windows.errno, windows.text] as const);
  if (known === undefined) return new EngineError(python, `${(error as Error).message}`, { cause: error });
  const [errno, text] = known;
  return refused(`Errno ${errno}`, text, [errno, text, ...named, ...(second === undefined ? [] : [null, second])]);
}

/** The `OSError` for what the system has refused while a command looked at the disk; undefined for any other error. */
export function systemRefusal(error: unknown): EngineError | undefined {
  const { path } = error as NodeJS.ErrnoException;
  const known = path !== undefined && SYSTEM_ERRORS[errorCode(error) ?? ''] !== undefined;
  return known ? toOsError(error, path) : undefined;
}

/** Node refuses such a path itself, in words about its own types. */
function isNullByte(error: unknown): boolean {
  return errorCode(error) === 'ERR_INVALID_ARG_VALUE';
}

function nullByte(cause: unknown): EngineError {
  return new EngineError('ValueError', 'embedded null byte', { cause });
}

/** An error of distutils' own that names what failed: `could not create 'x': Permission denied`. */
export function fileError(what: string, path: string, error: unknown, python: PythonErrorName = 'DistutilsFileError'): EngineError {
  if (error instanceof EngineError) return error;
  if (isNullByte(error)) return nullByte(error);
  return new EngineError(python, `${what} '${path}': ${errorText(error)}`, { cause: error });
}

/** `repr()` of a list of texts. */
export function quotedList(texts: readonly string[]): string {
  return `[${texts.map((text) => quotedText(text)).join(', ')}]`;
}

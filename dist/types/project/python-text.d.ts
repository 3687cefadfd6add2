import type { PythonTarget } from '../interpreter/python-target.ts';
/** What `open(file).read()` gives: Python 3 decodes by the locale, Python 2 does not decode. Throws UnicodeDecodeError where `strict`. */
export declare function pythonText(content: Uint8Array, target: PythonTarget, errors?: 'strict' | 'surrogateescape'): string;

import { decodeText, universalNewlines } from '../grammar/decode-text.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';

/** What `open(file).read()` gives: Python 3 decodes by the locale, Python 2 does not decode. Throws UnicodeDecodeError where `strict`. */
export function pythonText(content: Uint8Array, target: PythonTarget, errors: 'strict' | 'surrogateescape' = 'strict'): string {
  if (target.versionInfo[0] >= 3) return universalNewlines(decodeText(content, { encoding: target.localeEncoding, errors }));
  const text = decodeText(content, { errors: 'surrogateescape' });
  return target.osName === 'nt' ? text.replaceAll('\r\n', '\n') : text;
}

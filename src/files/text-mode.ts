import { CodePage } from '../grammar/code-page.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import type { WriteStep } from '../plan/step.ts';

/** A text as Python's text mode writes it on the target: with its line ends. */
export function textMode(target: PythonTarget, text: string): string {
  return target.osName === 'nt' ? text.replaceAll('\n', '\r\n') : text;
}

/**
 * The same in the encoding that `open(path, 'w')` takes where it is told none: on Windows the code page. Throws UnicodeEncodeError.
 *
 * Differs: a file name that is no UTF-8 stands in the record with its bytes; the original of Python 3 fails over it when everything is installed.
 */
export function inTextMode(target: PythonTarget, text: string): WriteStep['content'] {
  const ended = textMode(target, text);
  const page = target.osName === 'nt' && atLeast(target, 3, 0) ? CodePage.named(target.localeEncoding) : undefined;
  // oxlint-disable-next-line no-control-regex
  if (page === undefined || /^[\u0000-\u007f]*$/.test(ended)) return { text: ended };
  return { base64: Buffer.from(page.encode(ended, 'strict')).toString('base64') };
}

import type { PythonTarget } from '../interpreter/python-target.ts';

/** A text as Python's text mode writes it on the target: with its line ends. */
export function textMode(target: PythonTarget, text: string): string {
  return target.osName === 'nt' ? text.replaceAll('\n', '\r\n') : text;
}

import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import { plain, pyType, type Value } from './values.ts';

/** What the target's `re` says, with a TypeError, of a value that is no text. */
export function notForPattern(target: PythonTarget, value: Value): string {
  if (!atLeast(target, 3, 0)) return 'expected string or buffer';
  if (plain(value) instanceof Uint8Array) return 'cannot use a string pattern on a bytes-like object';
  return `expected string or bytes-like object${atLeast(target, 3, 11) ? `, got '${pyType(plain(value))}'` : ''}`;
}

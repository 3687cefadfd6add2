import { EngineError } from '../errors/engine-error.ts';
import { reprText } from './python-repr.ts';

const TRUE = new Set(['y', 'yes', 't', 'true', 'on', '1']);
const FALSE = new Set(['n', 'no', 'f', 'false', 'off', '0']);

/** 1 or 0 for a word of truth. Throws ValueError for any other. Source: distutils/util.py: strtobool. */
export function strtobool(value: string, major = 3): 0 | 1 {
  const word = value.toLowerCase();
  if (TRUE.has(word)) return 1;
  if (FALSE.has(word)) return 0;
  throw new EngineError('ValueError', `invalid truth value ${reprText(word, major)}`, { hint: 'write yes or no' });
}

import { EngineError } from '../errors/engine-error.ts';
import { lstrip, strip } from './python-whitespace.ts';

const PLAIN = /[^\\'" \t\n\r\v\f]*/y;
const SINGLE_QUOTED = /'(?:[^'\\]|\\[^\n])*'/y;
const DOUBLE_QUOTED = /"(?:[^"\\]|\\[^\n])*"/y;

/**
 * Words as a shell splits them, with distutils' own rules: both quotes are alike, and inside quotes a backslash
 * stays. Throws ValueError for a quote without its partner. Source: distutils/util.py: split_quoted.
 */
export function splitQuoted(text: string, major = 3): string[] {
  const words: string[] = [];
  let rest = strip(text, major);
  let from = 0;
  while (rest !== '') {
    const end = matchEnd(PLAIN, rest, from) as number;
    if (end === rest.length) {
      words.push(rest);
      break;
    }
    const stop = rest.charAt(end);
    if (stop === '\\') {
      // What follows the backslash belongs to the word, whatever it is.
      rest = rest.slice(0, end) + rest.slice(end + 1);
      from = end + 1;
    } else if (stop === "'" || stop === '"') {
      const close = matchEnd(stop === "'" ? SINGLE_QUOTED : DOUBLE_QUOTED, rest, end);
      if (close === undefined) {
        throw new EngineError('ValueError', `bad string (mismatched ${stop} quotes?)`, { hint: `in: ${text}` });
      }
      rest = rest.slice(0, end) + rest.slice(end + 1, close - 1) + rest.slice(close);
      from = close - 2;
    } else {
      words.push(rest.slice(0, end));
      rest = lstrip(rest.slice(end), major);
      from = 0;
    }
    if (from >= rest.length) {
      words.push(rest);
      break;
    }
  }
  return words;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

import { split } from 'shlex';

/** What only a shell understands; distutils has no such word. */
const OPERATORS = new Set(['|', '||', '&', '&&', ';', '<', '>', '>>', '2>', '2>&1', '&>']);

/**
 * Words as a POSIX shell splits them: quotes, backslashes, line ends. Nothing is expanded, so `$base` reaches distutils, which has
 * variables of its own.
 * @throws Error with a sentence, for a quote without its partner or an operator of the shell
 */
export function splitArgs(text: string): readonly string[] {
  let words: readonly string[];
  try {
    words = split(text.replaceAll(/\\\r?\n/g, ''));
  } catch {
    throw new Error(`a quote or a backslash without its partner in: ${text}`);
  }
  const operator = words.find((word) => OPERATORS.has(word));
  if (operator !== undefined) throw new Error(`'${operator}' is for a shell, and these words are not given to one: ${text}`);
  return words;
}

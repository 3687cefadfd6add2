import { EngineError } from '../errors/engine-error.ts';
import { nearestName } from '../grammar/nearest-name.ts';
import { fromByteString, toByteString } from '../grammar/byte-string.ts';

/** An option as it stood (`-v`, `--force`), abbreviations completed, and its value or ''. */
export type GetoptPair = readonly [word: string, value: string];

/**
 * Python's `getopt.getopt`: options up to the first word that is none, to `-` or past `--`. Long names may be abbreviated
 * as long as they stay unique. Throws DistutilsArgError in Python's words (distutils turns `getopt.error` into it).
 *
 * @param shortOptions letters, each followed by `:` where it takes a value
 * @param longOptions names, each followed by `=` where it takes a value
 */
export function getopt(
  words: readonly string[],
  shortOptions: string,
  longOptions: readonly string[],
  major = 3,
): { readonly pairs: readonly GetoptPair[]; readonly rest: readonly string[] } {
  const pairs: GetoptPair[] = [];
  const rest = [...words];
  const nextValue = (option: string): string => {
    const value = rest.shift();
    if (value === undefined) throw argumentError(`option ${option} requires argument`);
    return value;
  };
  for (let word = rest[0]; word !== undefined && word.startsWith('-') && word !== '-'; word = rest[0]) {
    rest.shift();
    if (word === '--') break;
    if (word.startsWith('--')) pairs.push(readLong(word.slice(2), longOptions, nextValue));
    else if (major >= 3) readCluster([...word.slice(1)], shortOptions, nextValue, pairs);
    else readCluster([...toByteString(word.slice(1))].map(fromByteString), shortOptions, nextValue, pairs);
  }
  return { pairs, rest };
}

function readLong(text: string, longOptions: readonly string[], nextValue: (option: string) => string): GetoptPair {
  const equals = text.indexOf('=');
  const given = equals === -1 ? text : text.slice(0, equals);
  const value = equals === -1 ? undefined : text.slice(equals + 1);
  const { name, takesValue } = complete(given, longOptions);
  if (takesValue) return [`--${name}`, value ?? nextValue(`--${name}`)];
  if (value !== undefined) throw argumentError(`option --${name} must not have an argument`);
  return [`--${name}`, ''];
}

function complete(given: string, longOptions: readonly string[]): { readonly name: string; readonly takesValue: boolean } {
  const possible = longOptions.filter((option) => option.startsWith(given));
  if (possible.length === 0) {
    const near = nearestName(
      given,
      longOptions.map((option) => option.replace(/=$/, '')),
    );
    throw argumentError(`option --${given} not recognized`, near === undefined ? undefined : `did you mean --${near}?`);
  }
  if (possible.includes(given)) return { name: given, takesValue: false };
  if (possible.includes(`${given}=`)) return { name: given, takesValue: true };
  const [only, ...others] = possible as [string, ...string[]];
  if (others.length > 0)
    throw argumentError(
      `option --${given} not a unique prefix`,
      `it could be ${possible.map((option) => `--${option.replace(/=$/, '')}`).join(' or ')}`,
    );
  return { name: only.replace(/=$/, ''), takesValue: only.endsWith('=') };
}

function readCluster(
  characters: readonly string[],
  shortOptions: string,
  nextValue: (option: string) => string,
  pairs: GetoptPair[],
): void {
  const letters = [...characters];
  for (let letter = letters.shift(); letter !== undefined; letter = letters.shift()) {
    const at = letter === ':' ? -1 : shortOptions.indexOf(letter);
    if (at === -1) throw argumentError(`option -${letter} not recognized`);
    if (shortOptions.charAt(at + letter.length) === ':') {
      const attached = fromByteString(letters.splice(0).map(toByteString).join(''));
      pairs.push([`-${letter}`, attached === '' ? nextValue(`-${letter}`) : attached]);
    } else pairs.push([`-${letter}`, '']);
  }
}

function argumentError(message: string, hint?: string): EngineError {
  return new EngineError('DistutilsArgError', message, hint === undefined ? {} : { hint });
}

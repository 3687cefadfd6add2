import { resolve } from 'node:path';
import { TOOL_OPTIONS } from '../options/global-options.ts';
import type { Option } from '../options/option-table.ts';
import { optionsOfCommand } from '../options/setuptools-tables.ts';

/** Options whose relative values mean the folder that one stands in (others, as --install-lib, mean the installation base). */
const PATH_OPTIONS: ReadonlySet<string> = new Set([
  ...['root', 'record', 'home', 'prefix', 'exec-prefix', 'install-base', 'install-platbase', 'install-dir'],
  ...['build-base', 'build-lib', 'build-purelib', 'build-platlib', 'build-temp', 'build-scripts', 'build-clib', 'build-dir'],
  ...['bdist-base', 'bdist-dir', 'dist-dir', 'egg-base'],
]);

/** Of a command that is the script's own: what is a path is known by its name, and whether a word is a value is not known of others. */
const UNKNOWN: readonly Option[] = Array.from(PATH_OPTIONS, (name) => ({ long: `${name}=`, short: null, help: '' }));

/** distutils' command line with relative paths made absolute, for a project that was unpacked elsewhere. What is wrong in it stays so. */
export function absolutePaths(args: readonly string[], from: string): string[] {
  const out: string[] = [];
  let known: readonly Option[] = TOOL_OPTIONS;
  const words = [...args];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!word.startsWith('-') || word === '-') {
      known = optionsOfCommand(word) ?? UNKNOWN;
      out.push(word);
      continue;
    }
    const { option, start, value } = word.startsWith('--') ? longOption(word, known) : lastOfCluster(word, known);
    const isPath = option !== undefined && PATH_OPTIONS.has(nameOf(option));
    if (option === undefined || !option.long.endsWith('=')) out.push(word);
    else if (value !== undefined) out.push(isPath ? start + absolute(value, from) : word);
    else {
      out.push(word);
      const next = words.shift();
      if (next !== undefined) out.push(isPath ? absolute(next, from) : next);
    }
  }
  return out;
}

interface FoundOption {
  /** Undefined: it is not known, or not the only one that begins so. */
  readonly option: Option | undefined;
  /** What stands before the value. */
  readonly start: string;
  /** Undefined: it is the next word. */
  readonly value: string | undefined;
}

function longOption(word: string, known: readonly Option[]): FoundOption {
  const [, given = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  const possible = known.filter((option) => option.long.startsWith(given));
  const option = possible.find((each) => nameOf(each) === given) ?? (possible.length === 1 ? possible[0] : undefined);
  return { option, start: `--${given}=`, value };
}

/** Letters of one word, of which the first that takes a value ends the row. */
function lastOfCluster(word: string, known: readonly Option[]): FoundOption {
  for (let at = 1; at < word.length; at += 1) {
    const option = known.find(({ short }) => short === word[at]);
    if (option === undefined || option.long.endsWith('='))
      return { option, start: word.slice(0, at + 1), value: word.slice(at + 1) || undefined };
  }
  return { option: undefined, start: word, value: undefined };
}

function nameOf({ long }: Option): string {
  return long.replace(/=$/, '');
}

function absolute(path: string, from: string): string {
  return /^[~$]/.test(path) ? path : resolve(from, path);
}

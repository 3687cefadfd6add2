import { EngineError } from '../errors/engine-error.ts';
import { reprText } from './python-repr.ts';
import { spaceClass, strip } from './python-whitespace.ts';
import { logicalLines } from './text-file.ts';

/** Numbers are apart from text, as in the original, where they cannot be inserted into a line. */
export type MakefileVariables = Map<string, string | bigint>;

export interface MakefileOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly versionInfo: readonly [major: number, minor: number, ...rest: readonly unknown[]];
  readonly filename: string;
  /** Takes what the original prints on standard error, after `warning: `. */
  readonly warn?: (text: string) => void;
}

/** Variables that CPython's Makefile defines under a `PY_` name too. */
const RENAMED = new Set(['CFLAGS', 'LDFLAGS', 'CPPFLAGS']);

/** Whether a line is an assignment (`NAME = value`), the name having at least two characters. */
export function assignment(line: string, major = 3): readonly [name: string, value: string] | undefined {
  const space = spaceClass(major);
  const match = new RegExp(`^([a-zA-Z][a-zA-Z0-9_]+)[${space}]*=[${space}]*([^\\n]*)`).exec(line);
  return match === null ? undefined : [match[1] as string, match[2] as string];
}

/** The first `$(NAME)` of a text, else the first `${NAME}`. */
function findReference(text: string): RegExpExecArray | null {
  return /\$\(([A-Za-z][A-Za-z0-9_]*)\)/.exec(text) ?? /\$\{([A-Za-z][A-Za-z0-9_]*)\}/.exec(text);
}

/**
 * The variables that a Makefile or a Setup file assigns, with references to each other and to the environment resolved.
 * Throws KeyError where the original does: for `$(CFLAGS)` when nothing defines it. Source: distutils/sysconfig.py: parse_makefile.
 */
export function parseMakefile(text: string, options: MakefileOptions): MakefileVariables {
  const [major] = options.versionInfo;
  const done: MakefileVariables = new Map();
  const open = new Map<string, string>();
  for (const line of logicalLines(text, { filename: options.filename, joinLines: true, major })) {
    if (line.warning !== undefined) options.warn?.(line.warning);
    const pair = assignment(line.text, major);
    if (pair === undefined) continue;
    const value = strip(pair[1], major);
    if (value.replaceAll('$$', '').includes('$')) open.set(pair[0], value);
    else done.set(pair[0], asNumber(value, options) ?? value.replaceAll('$$', '$'));
  }
  resolveAll(done, open, options);
  for (const [name, value] of done) if (typeof value === 'string') done.set(name, strip(value, major));
  return done;
}

function resolveAll(done: MakefileVariables, open: Map<string, string>, options: MakefileOptions): void {
  while (open.size > 0) {
    let progress = false;
    for (const name of [...open.keys()]) progress = resolveOne(name, done, open, options) || progress;
    if (progress) continue;
    // Differs: the original never ends here.
    const names = [...open.keys()].join(', ');
    throw new EngineError('ValueError', `${options.filename}: variables that are defined by themselves: ${names}`, {
      hint: 'give one of them a value that does not refer to the others',
    });
  }
}

/** Replaces one reference in the value of `name`; false where it has to wait for another variable. */
function resolveOne(name: string, done: MakefileVariables, open: Map<string, string>, options: MakefileOptions): boolean {
  const value = open.get(name) as string;
  const reference = findReference(value);
  if (reference === null) {
    // A `$` that is no reference: the original drops the variable.
    open.delete(name);
    return true;
  }
  const item = valueOf(reference[1] as string, name, done, open, options);
  if (item === undefined) return false;
  const after = value.slice(reference.index + reference[0].length);
  const replaced = value.slice(0, reference.index) + item + after;
  if (after.includes('$')) {
    open.set(name, replaced);
    return true;
  }
  const [major] = options.versionInfo;
  const number = asNumber(replaced, options);
  done.set(name, number ?? strip(replaced, major));
  open.delete(name);
  const bare = name.slice(3);
  if (major >= 3 && name.startsWith('PY_') && RENAMED.has(bare) && !done.has(bare)) done.set(bare, number ?? replaced);
  return true;
}

/** What a reference stands for; undefined: not known yet. */
function valueOf(
  reference: string,
  within: string,
  done: MakefileVariables,
  open: Map<string, string>,
  options: MakefileOptions,
): string | undefined {
  const known = done.get(reference);
  if (known !== undefined) return String(known);
  if (open.has(reference)) return undefined;
  const fromEnvironment = options.environment[reference];
  if (fromEnvironment !== undefined) return fromEnvironment;
  if (options.versionInfo[0] >= 3 && RENAMED.has(reference)) {
    if (within.startsWith('PY_') && RENAMED.has(within.slice(3))) return '';
    if (open.has(`PY_${reference}`)) return undefined;
    const prefixed = done.get(`PY_${reference}`);
    if (prefixed !== undefined) return String(prefixed);
    throw new EngineError('KeyError', reprText(`PY_${reference}`), {
      args: [`PY_${reference}`],
      hint: `${options.filename} refers to $(${reference}), which is neither defined there nor in the environment`,
    });
  }
  done.set(reference, '');
  return '';
}

/** `int(text)` where that works. */
function asNumber(text: string, options: MakefileOptions): bigint | undefined {
  const [major, minor] = options.versionInfo;
  const digits = strip(text, major);
  const underscores = major > 3 || (major === 3 && minor >= 6);
  if (!(underscores ? /^[+-]?[0-9]+(_[0-9]+)*$/ : /^[+-]?[0-9]+$/).test(digits)) return undefined;
  const plain = digits.replaceAll('_', '');
  return plain.startsWith('-') ? -BigInt(plain.slice(1)) : BigInt(plain.replace('+', ''));
}

/**
 * Inserts variables into a line. Throws TypeError for one that is not defined or is a number, as the original does
 * (against its own description). Source: distutils/sysconfig.py: expand_makefile_vars.
 */
export function expandMakefileVars(text: string, variables: ReadonlyMap<string, string | bigint>, options: MakefileOptions): string {
  let line = text;
  for (let reference = findReference(line); reference !== null; reference = findReference(line)) {
    const name = reference[1] as string;
    const value = variables.get(name);
    if (typeof value !== 'string') {
      throw new EngineError('TypeError', cannotJoin(value === undefined ? 'NoneType' : 'int', options), {
        hint:
          value === undefined
            ? `$(${name}) is not defined in ${options.filename}`
            : `$(${name}) is a number in ${options.filename}: write it into the line itself`,
      });
    }
    if (findReference(value)?.[1] === name) {
      // Differs: the original never ends here.
      throw new EngineError('ValueError', `${options.filename}: variables that are defined by themselves: ${name}`);
    }
    line = line.slice(0, reference.index) + value + line.slice(reference.index + reference[0].length);
  }
  return line;
}

function cannotJoin(type: string, options: MakefileOptions): string {
  const [major, minor] = options.versionInfo;
  if (major < 3) return `cannot concatenate 'str' and '${type}' objects`;
  return minor < 7 ? `must be str, not ${type}` : `can only concatenate str (not "${type}") to str`;
}

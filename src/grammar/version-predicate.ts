import { EngineError } from '../errors/engine-error.ts';
import { reprText } from './python-repr.ts';
import { spaceClass, strip } from './python-whitespace.ts';
import { parseStrictVersion, type StrictVersion } from './strict-version.ts';

export type Comparison = '<' | '<=' | '==' | '>' | '>=' | '!=';

/** What `requires` and `obsoletes` hold: `name`, or `name (>=1.0, !=1.2)`. */
export interface VersionPredicate {
  readonly name: string;
  readonly restrictions: readonly (readonly [comparison: Comparison, version: StrictVersion])[];
}

/** Throws ValueError in the original's words. Source: distutils/versionpredicate.py: VersionPredicate. */
export function parseVersionPredicate(text: string, major = 3): VersionPredicate {
  const bare = strip(text, major);
  if (bare === '') throw new EngineError('ValueError', 'empty package restriction');
  const match = /^[ \t-\r]*([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)([^\n]*)/.exec(bare);
  if (match === null) throw new EngineError('ValueError', `bad package name in ${reprText(bare, major)}`);
  const [, name = '', rest = ''] = match;
  const list = strip(rest, major);
  if (list === '') return { name, restrictions: [] };
  const inside = new RegExp(`^[${spaceClass(major)}]*\\(([^\\n]*)\\)[${spaceClass(major)}]*$`).exec(list)?.[1];
  if (inside === undefined) throw new EngineError('ValueError', `expected parenthesized list: ${reprText(list, major)}`);
  return { name, restrictions: inside.split(',').map((part) => parseRestriction(part, major)) };
}

function parseRestriction(text: string, major: number): readonly [Comparison, StrictVersion] {
  const space = spaceClass(major);
  const match = new RegExp(`^[${space}]*(<=|>=|<|>|!=|==)[${space}]*([^${space},]+)[${space}]*$`).exec(text);
  if (match === null) throw new EngineError('ValueError', `bad package restriction syntax: ${reprText(text, major)}`);
  return [match[1] as Comparison, parseStrictVersion(match[2] as string)];
}

/**
 * Name and version of an item of `provides`: `name` or `name (1.0)`. Throws ValueError.
 * Source: distutils/versionpredicate.py: split_provision.
 */
export function splitProvision(text: string, major = 3): readonly [name: string, version: StrictVersion | null] {
  const bare = strip(text, major);
  const match = /^([a-zA-Z_][A-Za-z0-9_]*(?:\.[a-zA-Z_][A-Za-z0-9_]*)*)(?:[ \t-\r]*\([ \t-\r]*([^) \t-\r]+)[ \t-\r]*\))?$/.exec(bare);
  if (match === null) throw new EngineError('ValueError', `illegal provides specification: ${reprText(bare, major)}`);
  return [match[1] as string, match[2] === undefined ? null : parseStrictVersion(match[2])];
}

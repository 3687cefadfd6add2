import { compareCodeUnits } from '../../grammar/code-point-order.ts';
import { EngineError } from '../../errors/engine-error.ts';
import {
  type EntryPoint,
  type Section,
  entryPointText,
  parseEntryPoint,
  splitEntryPoint,
  splitSections,
} from '../../grammar/entry-point.ts';
import { reprText } from '../../grammar/python-repr.ts';
import { meaningfulLines } from '../../grammar/requirement-lines.ts';
import type { Engine } from '../../model/engine.ts';
import { isText } from '../../model/protocols.ts';
import { plain, pyStr, pyType, type Value } from '../../model/values.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { textsOf } from './requirement-values.ts';

/** Entry points of one group, a line for each. */
export interface EntryPointGroup {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * `entry_points` of `setup()`: a text of sections, or a dictionary of lists or texts. Throws ValueError, and AttributeError or
 * TypeError for what is neither. From 65 on lines before the first heading do not count, nor do groups without lines.
 * Source: pkg_resources: EntryPoint.parse_map; setuptools/_entry_points.py: load.
 */
export async function entryPointGroups(engine: Engine, value: Value): Promise<readonly EntryPointGroup[]> {
  const given = plain(value);
  if (given === null) return [];
  const newest = setuptoolsSince(engine.target, 65);
  if (newest && !(given instanceof Map) && !isText(given))
    throw new EngineError('AttributeError', `'${pyType(given)}' object has no attribute 'items'`);
  const groups: EntryPointGroup[] = [];
  for (const { name, lines } of given instanceof Map ? await tableGroups(engine, given) : await textGroups(engine, given)) {
    if (newest && (name === null || lines.length === 0)) continue;
    if (name === null) throw new EngineError('ValueError', 'Entry points must be listed in groups');
    groups.push({ name, lines });
  }
  return groups;
}

async function tableGroups(engine: Engine, table: ReadonlyMap<Value, Value>): Promise<readonly Section[]> {
  const groups: Section[] = [];
  for (const [name, lines] of table)
    groups.push({ name: name === null ? null : pyStr(name).trim(), lines: meaningfulLines(await textsOf(engine, lines)) });
  return groups;
}

async function textGroups(engine: Engine, value: Value): Promise<readonly Section[]> {
  const sections = splitSections(await textsOf(engine, value));
  if (sections === undefined) throw new EngineError('ValueError', 'Invalid section heading');
  return sections;
}

/** One line of a group. Throws ValueError for one that is no entry point. */
export function requireEntryPoint(line: string, major: number): EntryPoint {
  const point = parseEntryPoint(line, major);
  if (point === undefined) throw wrongEntryPoint(major, "EntryPoint must be in 'name=module:attrs [extras]' format", line);
  return point;
}

/** A ValueError of several arguments, as it shows itself. */
export function wrongEntryPoint(major: number, ...args: readonly [string, string, ...string[]]): EngineError {
  return new EngineError('ValueError', `(${args.map((arg) => reprText(arg, major)).join(', ')})`, { args });
}

/** The text of `entry_points.txt`; null where there are none. Source: setuptools/command/egg_info.py: write_entries. */
export async function entryPointsText(engine: Engine, value: Value): Promise<string | null> {
  const given = plain(value);
  if (given === null) return null;
  const [major] = engine.target.versionInfo;
  if (setuptoolsSince(engine.target, 65)) {
    const groups = await entryPointGroups(engine, given);
    // Those of `setup.cfg` have not been looked at yet.
    for (const { lines } of groups) for (const line of lines) requireEntryPoint(line, major);
    return newText(groups);
  }
  if (isText(given)) return pyStr(given);
  const table = given as Map<Value, Value>;
  const names = [...table.keys()].map(pyStr).sort(compareCodeUnits);
  const parts: string[] = [];
  for (const name of names) {
    const contents = plain(table.get(name) ?? null);
    const text = isText(contents)
      ? pyStr(contents)
      : meaningfulLines(await textsOf(engine, contents))
          .map((line) => entryPointText(requireEntryPoint(line, major)))
          .sort(compareCodeUnits)
          .join('\n');
    parts.push(`[${name}]\n${text}\n\n`);
  }
  return parts.join('');
}

/** From 65 on all is taken apart and written anew, but for the values. Source: setuptools/_entry_points.py: render. */
function newText(groups: readonly EntryPointGroup[]): string {
  const byName = new Map<string, (readonly [name: string, value: string])[]>();
  for (const { name, lines } of groups) {
    const points = byName.get(name) ?? [];
    byName.set(name, points);
    points.push(...lines.map(splitEntryPoint));
  }
  const texts = [...byName.keys()].sort(compareCodeUnits).map((group) => {
    const points = (byName.get(group) ?? []).sort(([a, x], [b, y]) => compareCodeUnits(a, b) || compareCodeUnits(x, y));
    return `[${group}]\n${points.map(([name, value]) => `${name} = ${value}`).join('\n')}\n`;
  });
  return texts.join('\n');
}

import { compareCodeUnits } from '../../grammar/code-point-order.ts';
import { EngineError } from '../../errors/engine-error.ts';
import { entryPointText, parseEntryPoint, splitSections } from '../../grammar/entry-point.ts';
import { meaningfulLines } from '../../grammar/requirement-lines.ts';
import type { Engine } from '../../model/engine.ts';
import { isText } from '../../model/protocols.ts';
import { plain, pyStr, type Value } from '../../model/values.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { textsOf } from './requirement-values.ts';

/** Entry points of one group, a line for each. */
export interface EntryPointGroup {
  readonly name: string;
  readonly lines: readonly string[];
}

/** `entry_points` of `setup()`: a text of sections, or a dictionary of lists or texts. Throws ValueError. */
export async function entryPointGroups(engine: Engine, value: Value): Promise<readonly EntryPointGroup[]> {
  const given = plain(value);
  if (given === null) return [];
  if (given instanceof Map) {
    const groups: EntryPointGroup[] = [];
    for (const [name, lines] of given) groups.push({ name: pyStr(name).trim(), lines: await groupLines(engine, lines) });
    return groups;
  }
  const sections = splitSections(await textsOf(engine, given));
  if (sections === undefined) throw new EngineError('ValueError', 'Invalid section heading');
  return sections.map(({ name, lines }) => {
    if (name === null) throw new EngineError('ValueError', 'Entry points must be listed in groups');
    return { name, lines };
  });
}

/** pyproject.toml gives names and values of a group as a dictionary. */
async function groupLines(engine: Engine, value: Value): Promise<readonly string[]> {
  const lines = plain(value);
  if (lines instanceof Map) return [...lines].map(([name, target]) => `${pyStr(name)} = ${pyStr(target)}`);
  return meaningfulLines(await textsOf(engine, lines));
}

/** The text of `entry_points.txt`; null where there are none. Source: setuptools/command/egg_info.py: write_entries. */
export async function entryPointsText(engine: Engine, value: Value): Promise<string | null> {
  const given = plain(value);
  if (given === null) return null;
  if (setuptoolsSince(engine.target, 65)) return newText(await entryPointGroups(engine, given));
  if (isText(given)) return pyStr(given);
  const table = given as Map<Value, Value>;
  const names = [...table.keys()].map(pyStr).sort(compareCodeUnits);
  const parts: string[] = [];
  for (const name of names) {
    const contents = plain(table.get(name) ?? null);
    const text = isText(contents) ? pyStr(contents) : (await groupLines(engine, contents)).map(canonical).sort(compareCodeUnits).join('\n');
    parts.push(`[${name}]\n${text}\n\n`);
  }
  return parts.join('');
}

function canonical(line: string): string {
  const parsed = parseEntryPoint(line);
  return parsed === undefined ? line : entryPointText(parsed);
}

/** From 65 on all is taken apart and written anew, but for the values. Source: setuptools/_entry_points.py: render. */
function newText(groups: readonly EntryPointGroup[]): string {
  const byName = new Map<string, (readonly [name: string, value: string])[]>();
  for (const { name, lines } of groups) {
    const points = byName.get(name) ?? [];
    byName.set(name, points);
    for (const line of lines) {
      const at = line.indexOf('=');
      points.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    }
  }
  const texts = [...byName.keys()].sort(compareCodeUnits).map((group) => {
    const points = (byName.get(group) ?? []).sort(([a, x], [b, y]) => compareCodeUnits(a, b) || compareCodeUnits(x, y));
    return `[${group}]\n${points.map(([name, value]) => `${name} = ${value}`).join('\n')}\n`;
  });
  return texts.join('\n');
}

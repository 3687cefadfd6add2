import { EngineError } from '../../errors/engine-error.ts';
import { isProblem, parseRequirement, requirementText, type Requirement, type RequirementProblem } from '../../grammar/requirement.ts';
import { requirementLines } from '../../grammar/requirement-lines.ts';
import { pyRepr, plain, pyType, type Value } from '../../model/values.ts';
import { isText } from '../../model/protocols.ts';
import type { Engine } from '../../model/engine.ts';
import { itemsOf } from '../../project/script-text.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { safeExtra } from './project-names.ts';

/** Requirements as scripts give them: a text of lines, or lists of such, nested as they like. */
export async function requirementsOf(engine: Engine, value: Value): Promise<readonly Requirement[]> {
  return requirementLines(await textsOf(engine, value)).map((line) => requirementOf(engine, line));
}

/** What setuptools says of a keyword that holds no requirements. */
export function noRequirements(keyword: string, why: string): EngineError {
  const what = 'must be a string or list of strings containing valid project/version requirement specifiers';
  return new EngineError('DistutilsSetupError', `${pyRepr(keyword)} ${what}; ${why}`);
}

/** One requirement; ValueError in the words of the version's parser. */
export function requirementOf(engine: Engine, text: string): Requirement {
  const parsed = parseRequirement(text);
  if (isProblem(parsed)) throw new EngineError('ValueError', problemText(engine, text, parsed), { code: 'bad-requirement' });
  return parsed;
}

/** `str(requirement)` of pkg_resources, in the form of the version. */
export function requirementForm(engine: Engine, requirement: Requirement): string {
  return requirementText({ ...requirement, extras: requirement.extras.map(safeExtra) }, setuptoolsSince(engine.target, 56));
}

function problemText(engine: Engine, text: string, { at, expected }: RequirementProblem): string {
  const place = pyRepr(text.slice(at, at + 8));
  if (!setuptoolsSince(engine.target, 56)) return `Invalid requirement, parse error at "${place}"`;
  const newest = setuptoolsSince(engine.target, 65);
  const shown = newest ? expected : { string_end: 'stringEnd', 'W:(0-9A-Za-z)': 'W:(abcd...)' }[expected];
  return `Parse error at "${place}": Expected ${shown ?? expected}`;
}

/** `yield_lines(value)`, before it takes texts apart. */
export async function textsOf(engine: Engine, value: Value): Promise<string[]> {
  const inner = plain(value);
  if (isText(inner)) return [inner as string];
  if (inner === null || typeof inner !== 'object') throw new EngineError('TypeError', `'${pyType(inner)}' object is not iterable`);
  const texts: string[] = [];
  for (const item of await itemsOf(engine, inner)) texts.push(...(await textsOf(engine, item)));
  return texts;
}

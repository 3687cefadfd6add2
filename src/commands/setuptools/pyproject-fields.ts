import { nearestName } from '../../grammar/nearest-name.ts';
import { parseVersion } from '../../grammar/pep440-version.ts';
import type { TomlTable, TomlValue } from '../../grammar/toml.ts';

/** What is wrong with a value, for each place where something is: a path and a sentence's end. */
type Check = (value: TomlValue, path: string) => readonly string[];

const is =
  (kind: string): Check =>
  (value, path) =>
    kindOf(value) === kind ? [] : [`\`${path}\` must be ${kind}, not ${kindOf(value)}`];

const text = is('a string');

const list =
  (item: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((each, index) => item(each, `${path}[${index}]`)) : is('an array')(value, path);

const table =
  (item: Check): Check =>
  (value, path) =>
    value instanceof Map ? [...value].flatMap(([name, each]) => item(each, `${path}.${name}`)) : is('a table')(value, path);

const either =
  (one: Check, other: Check): Check =>
  (value, path) =>
    value instanceof Map ? other(value, path) : one(value, path);

const version: Check = (value, path) => {
  const wrong = text(value, path);
  return wrong.length > 0 || parseVersion(value as string) !== undefined
    ? wrong
    : [`\`${path}\` must be a version of PEP 440, not '${value as string}'`];
};

/** Source: the specification of pyproject.toml, "Declaring project metadata". */
const FIELDS: Readonly<Record<string, Check>> = {
  name: text,
  version,
  description: text,
  readme: either(text, table(text)),
  'requires-python': text,
  license: either(text, table(text)),
  'license-files': either(list(text), table(list(text))),
  authors: list(table(text)),
  maintainers: list(table(text)),
  keywords: list(text),
  classifiers: list(text),
  urls: table(text),
  scripts: table(text),
  'gui-scripts': table(text),
  'entry-points': table(table(text)),
  dependencies: list(text),
  'optional-dependencies': table(list(text)),
  'import-names': list(text),
  'import-namespaces': list(text),
  dynamic: list(text),
};

/** All that is wrong with the `[project]` table, each as a sentence. */
export function projectProblems(project: TomlTable): readonly string[] {
  const problems: string[] = [];
  if (project.size > 0 && !project.has('name')) problems.push("`project` must contain ['name'] properties");
  for (const [name, value] of project) {
    const check = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    problems.push(...(check?.(value, `project.${name}`) ?? [`\`project\` must not contain '${name}'${meant(name)}`]));
  }
  return problems;
}

function meant(name: string): string {
  const near = nearestName(name, Object.keys(FIELDS));
  return near === undefined ? '' : ` (did you mean '${near}'?)`;
}

function kindOf(value: TomlValue): string {
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Map) return 'a table';
  if (typeof value === 'string') return 'a string';
  return typeof value === 'boolean' ? 'a boolean' : 'a number';
}

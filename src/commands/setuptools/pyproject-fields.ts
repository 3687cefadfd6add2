import { nearestName } from '../../grammar/nearest-name.ts';
import { parseVersion } from '../../grammar/pep440-version.ts';
import type { TomlTable, TomlValue } from '../../grammar/toml.ts';
import { atLeast, type PythonTarget } from '../../interpreter/python-target.ts';
import { isIdentifier } from './find-packages.ts';

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

/** `other` for tables. */
const either =
  (one: Check, other: Check): Check =>
  (value, path) =>
    value instanceof Map ? other(value, path) : one(value, path);

const textOrList: Check = (value, path) => (Array.isArray(value) ? list(text)(value, path) : text(value, path));

const version: Check = (value, path) => {
  const wrong = text(value, path);
  return wrong.length > 0 || parseVersion(value as string) !== undefined
    ? wrong
    : [`\`${path}\` must be a version of PEP 440, not '${value as string}'`];
};

const flag = is('a boolean');

/** A table of these fields and no others. */
const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!(value instanceof Map)) return is('a table')(value, path);
    return [...value].flatMap(([name, each]) => {
      const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return check?.(each, `${path}.${name}`) ?? [`\`${path}\` must not contain '${name}'${meant(name, fields)}`];
    });
  };

/** `package.module`, `package.module:function` or `package.module:function [extra]`. */
const reference: Check = (value, path) => {
  const wrong = text(value, path);
  if (wrong.length > 0) return wrong;
  const [, names = '', object, extras] = /^([^:]*)(?::([^[]*)(\[[^\]]*\]\s*)?)?$/.exec(value as string) ?? [];
  const all = [...names.split('.'), ...(object === undefined || (object === '' && extras === undefined) ? [] : object.split('.'))];
  return all.every((name) => isIdentifier(name.trim()))
    ? []
    : [`\`${path}\` must be a place such as 'package.module:function', not '${value as string}'`];
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
  scripts: table(reference),
  'gui-scripts': table(reference),
  'entry-points': table(table(reference)),
  dependencies: list(text),
  'optional-dependencies': table(list(text)),
  'import-names': list(text),
  'import-namespaces': list(text),
  dynamic: list((value, path) => {
    const wrong = text(value, path);
    if (wrong.length > 0) return wrong;
    const name = value as string;
    const known = Object.hasOwn(FIELDS, name);
    if (known && name !== 'name' && name !== 'dynamic') return [];
    return [`\`${path}\` must be a field that may come from elsewhere, not '${name}'${known ? '' : meant(name, FIELDS)}`];
  }),
};

const files = record({ file: textOrList });

/** Source: the reference of setuptools, "Configuring setuptools using pyproject.toml files". */
const TOOL_FIELDS: Readonly<Record<string, Check>> = {
  platforms: list(text),
  provides: list(text),
  obsoletes: list(text),
  'zip-safe': flag,
  'script-files': list(text),
  'eager-resources': list(text),
  packages: either(list(text), record({ find: record({ where: list(text), exclude: list(text), include: list(text), namespaces: flag }) })),
  'package-dir': table(text),
  'package-data': table(list(text)),
  'include-package-data': flag,
  'exclude-package-data': table(list(text)),
  'namespace-packages': list(text),
  'py-modules': list(text),
  'data-files': table(list(text)),
  cmdclass: table(text),
  'license-files': list(text),
  dynamic: record({
    version: record({ attr: text, file: textOrList }),
    classifiers: files,
    description: files,
    dependencies: files,
    'entry-points': files,
    keywords: files,
    license: files,
    'optional-dependencies': table(files),
    readme: record({ file: textOrList, 'content-type': text }),
    'requires-python': files,
  }),
};

/** Source: setuptools 74.1, setuptools.schema.json. */
const EXTENSION_FIELDS: Readonly<Record<string, Check>> = {
  name: text,
  sources: list(text),
  'include-dirs': list(text),
  'define-macros': list(list(text)),
  'undef-macros': list(text),
  'library-dirs': list(text),
  libraries: list(text),
  'runtime-library-dirs': list(text),
  'extra-objects': list(text),
  'extra-compile-args': list(text),
  'extra-link-args': list(text),
  'export-symbols': list(text),
  'swig-opts': list(text),
  depends: list(text),
  language: text,
  optional: flag,
  'py-limited-api': flag,
};

/** All that is wrong with the `[project]` table, each as a sentence. */
export function projectProblems(project: TomlTable): readonly string[] {
  if (project.size === 0) return [];
  const problems = [...(project.has('name') ? [] : ["`project` must contain ['name'] properties"]), ...record(FIELDS)(project, 'project')];
  if (problems.length > 0) return problems;
  const dynamic = (project.get('dynamic') ?? []) as readonly string[];
  const twice = dynamic.filter((field) => project.has(field));
  if (twice.length > 0) return twice.map((field) => `\`project.${field}\` must not be given while \`project.dynamic\` lists it`);
  return project.has('version') || dynamic.includes('version') ? [] : ["`project` must contain ['version'] properties"];
}

/**
 * All that is wrong with the `[tool.setuptools]` table. Differs: on Python 3.12 and later it may hold extensions, as from setuptools
 * 74.1 on: projects for these, where 65 never ran, count on it.
 */
export function toolProblems(tool: TomlTable, target: PythonTarget): readonly string[] {
  const fields = atLeast(target, 3, 12) ? { ...TOOL_FIELDS, 'ext-modules': list(record(EXTENSION_FIELDS)) } : TOOL_FIELDS;
  return record(fields)(tool, 'tool.setuptools');
}

function meant(name: string, fields: Readonly<Record<string, Check>>): string {
  const near = nearestName(name, Object.keys(fields));
  return near === undefined ? '' : ` (did you mean '${near}'?)`;
}

function kindOf(value: TomlValue): string {
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Map) return 'a table';
  if (typeof value === 'string') return 'a string';
  return typeof value === 'boolean' ? 'a boolean' : 'a number';
}

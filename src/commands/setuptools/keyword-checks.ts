import { EngineError, isPythonError } from '../../errors/engine-error.ts';
import { parseEntryPoint, splitEntryPoint } from '../../grammar/entry-point.ts';
import { wordClass } from '../../grammar/python-word.ts';
import { parseMarker } from '../../grammar/environment-marker.ts';
import { parseSpecifiers } from '../../grammar/version-specifier.ts';
import { notForPattern } from '../../model/not-for-pattern.ts';
import { isInteger, isList, isText, isTuple, iterate, noAttribute } from '../../model/protocols.ts';
import { Handle, plain, pyRepr, pyStr, truthy, type Value } from '../../model/values.ts';
import { WARN } from '../../plan/step.ts';
import { itemsOf } from '../../project/script-text.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { entryPointGroups, requireEntryPoint, wrongEntryPoint } from './entry-points.ts';
import { noRequirements, requirementsOf } from './requirement-values.ts';

/**
 * What setuptools' own keywords of `setup()` must be. The errors are DistutilsSetupError, so `setup()` ends with
 * `error in NAME setup command: …`. Source: setuptools/dist.py: assert_string_list and its neighbours.
 */
type Check = (dist: SetuptoolsDistribution, name: string, value: Value) => void | Promise<void>;

const CHECKS: Readonly<Record<string, Check>> = {
  convert_2to3_doctests: stringList,
  dependency_links: stringList,
  eager_resources: stringList,
  entry_points: entryPoints,
  exclude_package_data: packageData,
  extras_require: extras,
  include_package_data: truthValue,
  install_requires: requirements,
  namespace_packages: namespacePackages,
  package_data: packageData,
  packages,
  python_requires: specifier,
  setup_requires: requirements,
  test_loader: importable,
  test_runner: importable,
  test_suite: testSuite,
  tests_require: requirements,
  use_2to3: twoToThree,
  use_2to3_exclude_fixers: stringList,
  use_2to3_fixers: stringList,
  zip_safe: truthValue,
};

/** Keywords that setuptools adds to distutils', by version, in the order in which they are looked at. */
export function keywordNames(dist: SetuptoolsDistribution): readonly string[] {
  const converts = !setuptoolsSince(dist.$.target, 58);
  return Object.keys(CHECKS).filter((name) => converts || !/2to3_/.test(name));
}

export async function checkKeyword(dist: SetuptoolsDistribution, name: string, value: Value): Promise<void> {
  if (Object.hasOwn(CHECKS, name)) await CHECKS[name]?.(dist, name, value);
}

function refuse(message: string): never {
  throw new EngineError('DistutilsSetupError', message);
}

/** Until 40 anything that can be joined counts as a list. */
function isStringList(dist: SetuptoolsDistribution, value: Value): boolean {
  const joinable = !setuptoolsSince(dist.$.target, 41) && Array.isArray(plain(value));
  if (!isList(value) && !isTuple(value) && !joinable) return false;
  const items = [...iterate(value)];
  // `''.join(value) != value` holds for any list of strings.
  return items.every(isText);
}

function stringList(dist: SetuptoolsDistribution, name: string, value: Value): void {
  if (!isStringList(dist, value)) refuse(`${pyRepr(name)} must be a list of strings (got ${pyRepr(value)})`);
}

function truthValue(_dist: SetuptoolsDistribution, name: string, value: Value): void {
  const inner = plain(value);
  if (isInteger(inner) && (Number(inner) === 0 || Number(inner) === 1)) return;
  refuse(`${pyRepr(name)} must be a boolean value (got ${pyRepr(value)})`);
}

async function twoToThree(dist: SetuptoolsDistribution, name: string, value: Value): Promise<void> {
  if (!setuptoolsSince(dist.$.target, 58)) return truthValue(dist, name, value);
  if (!truthy(value)) return dist.warnUser(`${name} is ignored.`);
  throw new EngineError('DistutilsSetupError', `${name} is invalid.`, {
    code: 'use-2to3',
    hint: 'setuptools dropped 2to3 with version 58: Python 3.8 or older installs this project',
  });
}

function importable(dist: SetuptoolsDistribution, name: string, value: Value): void {
  const parsed = isText(value) ? parseEntryPoint(`x=${pyStr(value)}`, dist.$.target.versionInfo[0]) : undefined;
  if (parsed === undefined || parsed.extras.length > 0)
    refuse(`${pyRepr(name)} must be importable 'module:attrs' string (got ${pyRepr(value)})`);
}

function testSuite(_dist: SetuptoolsDistribution, _name: string, value: Value): void {
  if (!isText(value)) refuse('test_suite must be a string');
}

function packageData(dist: SetuptoolsDistribution, name: string, value: Value): void {
  const table = plain(value);
  if (!setuptoolsSince(dist.$.target, 41)) {
    const good = table instanceof Map && [...table].every(([key, patterns]) => isText(key) && canIterate(patterns));
    return good ? undefined : refuse(`${name} must be a dictionary mapping package names to lists of wildcard patterns`);
  }
  if (!(table instanceof Map)) refuse(`${pyRepr(name)} must be a dictionary mapping package names to lists of string wildcard patterns`);
  for (const [key, patterns] of table as Map<Value, Value>) {
    if (!isText(key)) refuse(`keys of ${pyRepr(name)} dict must be strings (got ${pyRepr(key)})`);
    stringList(dist, `values of ${pyRepr(name)} dict`, patterns);
  }
}

function canIterate(value: Value): boolean {
  const inner = plain(value);
  return typeof inner === 'string' || Array.isArray(inner) || inner instanceof Map || (inner instanceof Handle && inner.kind === 'object');
}

async function packages(dist: SetuptoolsDistribution, _name: string, value: Value): Promise<void> {
  for (const name of await itemsOf(dist.$, value)) {
    if (!isText(name)) throw new EngineError('TypeError', notForPattern(dist.$.target, name), { hint: "'packages' is a list of names" });
    if (new RegExp(`^[${wordClass(dist.$.target.versionInfo[0])}]`, 'u').test(pyStr(name))) continue;
    dist.$.say(WARN, `WARNING: ${pyRepr(name)} not a valid package name; please use only .-separated package names in setup.py`);
  }
}

async function requirements(dist: SetuptoolsDistribution, name: string, value: Value): Promise<void> {
  try {
    await requirementsOf(dist.$, value);
  } catch (error) {
    if (!isPythonError(error, 'TypeError', 'ValueError')) throw error;
    throw noRequirements(name, (error as Error).message);
  }
  if (plain(value) instanceof Map || (value instanceof Handle && /(^|\.)(set|frozenset)$/.test(value.path)))
    throw noRequirements(name, 'Unordered types are not allowed');
}

async function extras(dist: SetuptoolsDistribution, _name: string, value: Value): Promise<void> {
  const wrong = (): never =>
    refuse(
      "'extras_require' must be a dictionary whose values are strings or lists of strings containing valid project/version requirement specifiers.",
    );
  const table = plain(value);
  if (!(table instanceof Map)) wrong();
  for (const [key, list] of table as Map<Value, Value>) {
    if (!isText(key)) wrong();
    const [, ...rest] = pyStr(key).split(':');
    const marker = rest.join(':');
    if (marker !== '' && parseMarker(marker) === undefined) refuse(`Invalid environment marker: ${marker}`);
    try {
      await requirementsOf(dist.$, list);
    } catch (error) {
      if (!isPythonError(error, 'TypeError', 'ValueError', 'AttributeError')) throw error;
      wrong();
    }
  }
}

function specifier(dist: SetuptoolsDistribution, name: string, value: Value): void {
  const inner = plain(value);
  const text = typeof inner === 'string' ? inner : value instanceof Handle ? '' : undefined;
  if (text === undefined && !setuptoolsSince(dist.$.target, 56)) throw noAttribute(value, 'split');
  const problem = text === undefined ? noAttribute(value, 'split').message : (firstInvalid(text) ?? '');
  if (problem !== '') refuse(`${pyRepr(name)} must be a string containing valid version specifiers; ${problem}`);
}

function firstInvalid(text: string): string | undefined {
  const wrong = text.split(',').find((part) => part.trim() !== '' && parseSpecifiers(part, true) === undefined);
  return wrong === undefined ? undefined : `Invalid specifier: '${wrong.trim()}'`;
}

/**
 * Differs: what pkg_resources takes for no entry point or no group is refused at once. From 65 on the original finds out when
 * all is installed, or says so in words that tell of its own code (`Pair.__new__() missing 1 required positional argument`).
 */
async function entryPoints(dist: SetuptoolsDistribution, _name: string, value: Value): Promise<void> {
  const newest = setuptoolsSince(dist.$.target, 65);
  const [major] = dist.$.target.versionInfo;
  const words = `[${wordClass(major)}]+`;
  const groupName = new RegExp(`^${words}(\\.${words})*$`, 'u');
  try {
    const seen = new Map<string, Set<string>>();
    for (const { name, lines } of await entryPointGroups(dist.$, value)) {
      if (seen.has(name) && !newest) throw wrongEntryPoint(major, 'Duplicate group name', name);
      if (!groupName.test(name)) throw wrongEntryPoint(major, 'Invalid group name', name);
      const names = seen.get(name) ?? new Set();
      seen.set(name, names);
      for (const line of lines) {
        const parsed = requireEntryPoint(line, major);
        if (names.has(parsed.name))
          throw newest ? duplicateElement(name, line) : wrongEntryPoint(major, 'Duplicate entry point', name, parsed.name);
        names.add(parsed.name);
      }
    }
  } catch (error) {
    if (!isPythonError(error, newest ? 'Exception' : 'ValueError')) throw error;
    refuse(error.message);
  }
}

function duplicateElement(group: string, line: string): EngineError {
  const [name, value] = splitEntryPoint(line).map(pyRepr);
  return new EngineError('ValueError', `Duplicate element EntryPoint(name=${name}, value=${value}, group=${pyRepr(group)}) encountered.`);
}

async function namespacePackages(dist: SetuptoolsDistribution, name: string, value: Value): Promise<void> {
  stringList(dist, name, value);
  const names = Array.from(iterate(value), pyStr);
  for (const each of names) {
    if (!truthy(await dist.has_contents_for(each)))
      refuse(`Distribution contains no modules or packages for namespace package ${pyRepr(each)}`);
    const parent = each.includes('.') ? each.slice(0, each.lastIndexOf('.')) : '';
    if (parent !== '' && !names.includes(parent)) {
      dist.$.say(
        WARN,
        `WARNING: ${pyRepr(each)} is declared as a package namespace, but ${pyRepr(parent)} is not: please correct this in setup.py`,
      );
    }
  }
}

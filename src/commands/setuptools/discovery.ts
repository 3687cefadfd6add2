import { EngineError } from '../../errors/engine-error.ts';
import { osPath } from '../../grammar/os-path.ts';
import type { Engine } from '../../model/engine.ts';
import { plain, pyStr, truthy, type Value } from '../../model/values.ts';
import { DEBUG } from '../../plan/step.ts';
import { packageFolder } from '../package-folders.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { findModules, findPackages, isIdentifier, type FindPackages } from './find-packages.ts';

/**
 * What setuptools 61 and later find out by themselves where a project names neither packages nor modules: all of `src/`, or the one
 * package or module of a flat project. Source: setuptools/discovery.py: ConfigDiscovery.
 */

/** Folders of a flat project that are no packages of it. */
export const FLAT_FOLDERS: readonly string[] = [
  ...['ci', 'bin', 'doc', 'docs', 'documentation', 'manpages', 'news', 'changelog', 'test', 'tests', 'unit_test', 'unit_tests'],
  ...['example', 'examples', 'scripts', 'tools', 'util', 'utils', 'python', 'build', 'dist', 'venv', 'env', 'requirements'],
  ...['tasks', 'fabfile', 'site_scons', 'benchmark', 'benchmarks', 'exercise', 'exercises', '[._]*'],
].flatMap((name) => [name, `${name}.*`]);

/** Modules of a flat project that are not for others. */
export const FLAT_MODULES: readonly string[] = [
  ...['setup', 'conftest', 'test', 'tests', 'example', 'examples', 'build', 'toxfile', 'noxfile', 'pavement', 'dodo', 'tasks', 'fabfile'],
  ...['[Ss][Cc]onstruct', 'conanfile', 'manage', 'benchmark', 'benchmarks', 'exercise', 'exercises', '[._]*'],
];

/** Anything that may be imported. */
const anyFolder = (): boolean => true;

/** A folder that can be imported, or holds the types of one that can. */
function isFlatPackage(_path: string, name: string): boolean {
  const [first = '', ...rest] = name.split('.');
  return (isIdentifier(first) || first.endsWith('-stubs')) && rest.every(isIdentifier);
}

/** What the finders of `setuptools.discovery` take for a package; by default a folder with `__init__.py`. */
const PACKAGES: ReadonlyMap<string, FindPackages['isPackage']> = new Map([
  ['packages', undefined],
  ['folders', anyFolder],
  ['flat packages', isFlatPackage],
]);

/** @param kind `packages` with `__init__.py`, `folders`, `flat packages` or `modules` */
export function find(engine: Engine, kind: string, options: FindPackages): string[] {
  if (!PACKAGES.has(kind)) return findModules(engine, options);
  const isPackage = PACKAGES.get(kind);
  return findPackages(engine, isPackage === undefined ? options : { ...options, isPackage });
}

export interface DiscoverOptions {
  /** Extension modules alone do not count as a list of what there is (pyproject.toml). */
  readonly ignoreExtModules?: boolean;
}

/** Fills in `packages` or `py_modules` where nothing is given. */
export function discoverPackages(dist: SetuptoolsDistribution, options: DiscoverOptions = {}): void {
  const extensions = options.ignoreExtModules === true ? null : dist.ext_modules;
  if ([dist.packages, dist.py_modules, extensions].some((value) => ((value ?? null) as Value) !== null)) return;
  if (truthy((dist.configuration as Value | undefined) ?? null)) return;
  dist.$.say(DEBUG, 'No `packages` or `py_modules` configuration, performing automatic discovery.');
  if (!explicitLayout(dist) && !srcLayout(dist)) flatLayout(dist);
}

function folders(dist: SetuptoolsDistribution): Map<Value, Value> {
  const given = plain(dist.package_dir);
  return given instanceof Map ? given : new Map<Value, Value>();
}

function root(dist: SetuptoolsDistribution): string {
  return truthy(dist.src_root) ? pyStr(dist.src_root) : '.';
}

/** `package_dir` names folders of packages. */
function explicitLayout(dist: SetuptoolsDistribution): boolean {
  const named = [...folders(dist)].filter(([name]) => name !== '');
  if (named.length === 0) return false;
  const paths = osPath(dist.$.target.osName);
  dist.packages = named.flatMap(([name, folder]) => {
    const nested = findPackages(dist.$, { where: paths.join(root(dist), pyStr(folder)), isPackage: anyFolder });
    return [pyStr(name), ...nested.map((each) => `${pyStr(name)}.${each}`)];
  });
  return true;
}

function srcLayout(dist: SetuptoolsDistribution): boolean {
  const paths = osPath(dist.$.target.osName);
  const all = folders(dist);
  const folder = paths.join(root(dist), pyStr(all.get('') ?? 'src'));
  if (!dist.$.view.isDirectory(folder)) return false;
  if (!all.has('')) all.set('', paths.basename(folder));
  dist.package_dir = all;
  dist.packages = findPackages(dist.$, { where: folder, isPackage: anyFolder });
  dist.py_modules = findModules(dist.$, { where: folder });
  return true;
}

function flatLayout(dist: SetuptoolsDistribution): void {
  const packages = findPackages(dist.$, { where: root(dist), exclude: FLAT_FOLDERS, isPackage: isFlatPackage });
  dist.packages = packages;
  const top = packages
    .filter((name) => !name.split('.')[0]?.endsWith('-stubs'))
    .filter((name) => !packages.some((other) => name.startsWith(`${other}.`)));
  refuseSeveral(top, 'packages');
  if (top.length > 0) return;
  const modules = findModules(dist.$, { where: root(dist), exclude: FLAT_MODULES });
  dist.py_modules = modules;
  refuseSeveral(modules, 'modules');
}

function refuseSeveral(found: readonly string[], kind: string): void {
  if (found.length <= 1) return;
  const list = `[${found.map((name) => `'${name}'`).join(', ')}]`;
  throw new EngineError('DistutilsError', `Multiple top-level ${kind} discovered in a flat-layout: ${list}.`, {
    code: 'several-top-levels',
    hint: `name those that are to be installed: ${kind === 'packages' ? 'packages' : 'py_modules'} in setup() or setup.cfg`,
  });
}

/** A name for a project that gives none: that of its only package or module. Source: setuptools/discovery.py: analyse_name. */
export function discoverName(dist: SetuptoolsDistribution): void {
  if (truthy(dist.metadata.name)) return;
  const single = [dist.packages, dist.py_modules].map(listOf).find((names) => names.length === 1);
  const name = single?.[0] ?? rootPackage(dist);
  if (name !== undefined) dist.metadata.name = name;
}

/** The first package that holds all the others and has an `__init__.py`. */
function rootPackage(dist: SetuptoolsDistribution): string | undefined {
  const { view, target } = dist.$;
  const names = listOf(dist.packages)
    .filter((name) => !name.split('.')[0]?.endsWith('-stubs'))
    .sort((a, b) => a.length - b.length);
  for (const [i, name] of names.entries()) {
    if (!names.slice(i + 1).every((other) => other.startsWith(`${name}.`))) return undefined;
    const folder = packageFolder(name, folders(dist), osPath(target.osName));
    if (view.isFile(osPath(target.osName).join(root(dist), folder, '__init__.py'))) return name;
  }
  return undefined;
}

function listOf(value: Value): string[] {
  const inner = plain(value);
  return Array.isArray(inner) ? inner.map(pyStr) : [];
}

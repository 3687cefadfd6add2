import { posix, win32 } from 'node:path';
import { EngineError } from '../errors/engine-error.ts';
import { convertPath } from '../grammar/convert-path.ts';
import { substVars } from '../grammar/subst-vars.ts';
import { atLeast, folderName, isPypy, shortVersion } from '../interpreter/python-target.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { installSchemes } from './install-schemes.ts';
import type { SchemeKey } from './scheme.ts';

/** What is installed, as far as folders are named after it. */
export interface DistributionNames {
  readonly name: string;
  readonly version: string;
  readonly fullname: string;
}

/**
 * The variables that destinations may use, without `base` and `platbase`, which are known only once they are expanded
 * themselves. Source: distutils/command/install.py: finalize_options, `config_vars`.
 */
export function schemeVariables(target: PythonTarget, { name, version, fullname }: DistributionNames): Map<string, string> {
  const prefix = configPath(target, 'prefix', target.prefix);
  const execPrefix = configPath(target, 'exec_prefix', target.execPrefix);
  const variables = new Map([
    ['dist_name', name],
    ['dist_version', version],
    ['dist_fullname', fullname],
    ['py_version', target.versionText.split(/\s/, 1)[0] || target.version],
    ['py_version_short', shortVersion(target)],
    ['py_version_nodot', `${target.versionInfo[0]}${target.versionInfo[1]}`],
    ['sys_prefix', prefix],
    ['prefix', prefix],
    ['sys_exec_prefix', execPrefix],
    ['exec_prefix', execPrefix],
  ]);
  if (atLeast(target, 3, 0)) variables.set('abiflags', target.abiflags);
  if (atLeast(target, 3, 9)) variables.set('platlibdir', target.platlibdir);
  // Differs: the schemes of PyPy, and of CPython 3.13 and later, name these, which distutils never knew.
  if (atLeast(target, 3, 10) || isPypy(target)) variables.set('implementation_lower', folderName(target));
  if (atLeast(target, 3, 10)) variables.set('abi_thread', target.build.freeThreaded ? 't' : '');
  if (target.userBase !== null) variables.set('userbase', target.userBase);
  if (target.userSite !== null) variables.set('usersite', target.userSite);
  return variables;
}

export interface SchemeBases {
  readonly base: string;
  /** `base` when absent. */
  readonly platbase?: string;
}

/**
 * The folders of a scheme, in the target's path flavour.
 * @throws EngineError for an unknown scheme (DistutilsPlatformError) or variable (ValueError)
 */
export function schemeFolders(
  target: PythonTarget,
  schemeName: string,
  { base, platbase = base }: SchemeBases,
  names: DistributionNames,
  environment: Readonly<Record<string, string | undefined>> = {},
): Map<SchemeKey, string> {
  const found = installSchemes(target).get(schemeName);
  if (found === undefined) throw new EngineError('DistutilsPlatformError', `I don't know how to install stuff on '${schemeName}'`);
  const variables = schemeVariables(target, names).set('base', base).set('platbase', platbase);
  const folders = new Map<SchemeKey, string>();
  for (const [key, template] of found) folders.set(key, convertPath(substVars(template, variables, environment), target.osName));
  return folders;
}

/** Folders of the target's own installation: those that exist on a machine that a record was taken from. */
export function standardFolders(target: PythonTarget): readonly string[] {
  const flavour = target.osName === 'nt' ? win32 : posix;
  const scheme = target.osName === 'posix' ? 'unix_prefix' : target.osName;
  const bases = { base: flavour.normalize(target.prefix), platbase: flavour.normalize(target.execPrefix) };
  // The folder of a distribution's headers is left out, not the one above it.
  const folders = schemeFolders(target, scheme, bases, { name: '.', version: '', fullname: '' });
  const { stdlib, platstdlib, include, platinclude, purelib, platlib, scripts, data } = target.paths;
  const all = [...folders.values(), stdlib, platstdlib, include, platinclude, purelib, platlib, scripts, data];
  return [...new Set(all.filter((path) => path !== '').map((path) => withoutFinalSeparator(flavour.normalize(path), flavour)))];
}

function withoutFinalSeparator(path: string, flavour: typeof posix): string {
  return path.length > flavour.parse(path).root.length && /[\\/]$/.test(path) ? path.slice(0, -1) : path;
}

/** `sysconfig` normalises the prefixes; a script can't have changed the record. */
function configPath(target: PythonTarget, name: string, fallback: string): string {
  const value = target.configVars[name];
  return typeof value === 'string' && value !== '' ? value : fallback;
}

import type { Environment } from '../host/environment.ts';
import { atLeast, type PythonTarget } from './python-target.ts';

/**
 * Whether the interpreter is as Debian and its derivatives change it: `dist-packages` is on its path, `site-packages` is not,
 * and what an administrator installs goes below `/usr/local`.
 */
export function isDebian(target: PythonTarget): boolean {
  if (Object.hasOwn(target.schemes, 'posix_local') || Object.hasOwn(target.schemes, 'deb_system')) return true;
  return target.osName === 'posix' && target.searchPath.includes(`${target.basePrefix}/lib/${packageFolder(target)}`);
}

/** Where Debian's packages have their modules, below the folder of libraries: one for all versions of Python 3. */
export function packageFolder(target: PythonTarget): string {
  return `python${atLeast(target, 3, 0) ? '3' : '2.7'}/dist-packages`;
}

/**
 * Whether its own distutils is the one that Debian changed, in more than its schemes (`docs/reference/debian.md`). The last that Debian
 * has is that of 3.11.
 */
export function hasDebianDistutils(target: PythonTarget): boolean {
  return isDebian(target) && !atLeast(target, 3, 12);
}

/** Whether Debian's distutils takes the folders for the user's own, and leaves them as everybody has them. */
export function isOwnEnvironment(target: PythonTarget, environment: Environment): boolean {
  if (target.virtualEnvironment) return true;
  if (atLeast(target, 3, 10)) return false;
  return environment['PYTHONUSERBASE'] !== undefined || (atLeast(target, 3, 0) && environment['VIRTUAL_ENV'] !== undefined);
}

/** Folders that Debian's linker searches anyway, and that it does not name on a command line. */
export function systemLibraryFolders(target: PythonTarget): ReadonlySet<string> {
  const folders = ['/lib', '/lib64', '/usr/lib', '/usr/lib64'];
  const multiarch = atLeast(target, 3, 0) ? String(target.configVars['MULTIARCH'] ?? '') : '';
  if (multiarch !== '') folders.push(`/lib/${multiarch}`, `/usr/lib/${multiarch}`);
  return new Set(folders);
}

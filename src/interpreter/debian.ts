import type { Environment } from '../host/environment.ts';
import { atLeast, type PythonTarget } from './python-target.ts';

/**
 * Whether the interpreter is one that Debian or a derivative has changed: it has a scheme of Debian's own, or `dist-packages` on its path.
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
 * Whether the interpreter comes with the distutils that Debian changed, in more than its schemes (`docs/reference/debian.md`). The last
 * Python for which there is one is 3.11.
 */
export function hasDebianDistutils(target: PythonTarget): boolean {
  return isDebian(target) && !atLeast(target, 3, 12);
}

/**
 * Whether Debian's distutils takes the environment for the user's own, and uses the folders that Python has elsewhere. Since 3.10 only a
 * virtual environment counts.
 */
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

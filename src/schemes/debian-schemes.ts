import { atLeast } from '../interpreter/python-target.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { scheme } from './scheme.ts';
import type { Scheme } from './scheme.ts';

/**
 * Whether the interpreter is as Debian and its derivatives change it: `dist-packages` is on its path, `site-packages` is not,
 * and what an administrator installs goes below `/usr/local`.
 */
export function isDebian(target: PythonTarget): boolean {
  if (Object.hasOwn(target.schemes, 'posix_local') || Object.hasOwn(target.schemes, 'deb_system')) return true;
  const own = `${target.basePrefix}/lib/python${atLeast(target, 3, 0) ? '3' : '2.7'}/dist-packages`;
  return target.osName === 'posix' && target.searchPath.includes(own);
}

/** The two schemes that Debian adds to distutils. Source: distutils/command/install.py of python3-distutils and of Debian's 2.7. */
export function debianSchemes(target: PythonTarget): readonly [name: string, found: Scheme][] {
  if (!isDebian(target)) return [];
  const platlibdir = atLeast(target, 3, 10) ? '$platlibdir' : 'lib';
  const headers = `include/python$py_version_short${atLeast(target, 3, 10) ? '$abiflags' : ''}/$dist_name`;
  const version = atLeast(target, 3, 0) ? '3' : '$py_version_short';
  return [
    [
      'unix_local',
      scheme(
        '$base/local/lib/python$py_version_short/dist-packages',
        `$platbase/local/${platlibdir}/python$py_version_short/dist-packages`,
        `$base/local/${headers}`,
        '$base/local/bin',
        '$base/local',
      ),
    ],
    [
      'deb_system',
      scheme(
        `$base/lib/python${version}/dist-packages`,
        `$platbase/${platlibdir}/python${version}/dist-packages`,
        `$base/${headers}`,
        '$base/bin',
        '$base',
      ),
    ],
  ];
}

/**
 * The scheme of a plain `install` on posix. `prefix`: the normalised `--prefix`, or the interpreter's own where none was given.
 * With `unix_local` a prefix of `/usr/local` means `/usr`, to which the scheme adds `local`.
 */
export function choosePrefixScheme(target: PythonTarget, prefix: string, given: boolean): { readonly name: string; readonly base: string } {
  if (!isDebian(target) || target.virtualEnvironment || (given && prefix !== '/usr/local')) return { name: 'unix_prefix', base: prefix };
  return { name: 'unix_local', base: prefix === '/usr/local' ? '/usr' : prefix };
}

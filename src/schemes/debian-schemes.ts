import { isDebian } from '../interpreter/debian.ts';
import { atLeast, folderName } from '../interpreter/python-target.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { scheme } from './scheme.ts';
import type { Scheme } from './scheme.ts';

/** The two schemes that Debian adds to distutils. Source: distutils/command/install.py of python3-distutils and of Debian's 2.7. */
export function debianSchemes(target: PythonTarget): readonly [name: string, found: Scheme][] {
  if (!isDebian(target)) return [];
  const platlibdir = atLeast(target, 3, 10) ? '$platlibdir' : 'lib';
  const folder = `${folderName(target)}$py_version_short`;
  const headers = `include/${folder}${atLeast(target, 3, 10) ? '$abiflags' : ''}/$dist_name`;
  const version = atLeast(target, 3, 0) ? '3' : '$py_version_short';
  return [
    [
      'unix_local',
      scheme(
        `$base/local/lib/${folder}/dist-packages`,
        `$platbase/local/${platlibdir}/${folder}/dist-packages`,
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
 * The scheme of a plain `install` on posix. `prefix`: the normalised `--prefix`, or the interpreter's own where none was given; `own`: folders of
 * a user's own (`isOwnEnvironment`).
 * Since Python 3 a prefix of `/usr/local` means `/usr`, to which `unix_local` adds `local`.
 */
export function choosePrefixScheme(
  target: PythonTarget,
  { prefix, given, own }: { readonly prefix: string; readonly given: boolean; readonly own: boolean },
): { readonly name: string; readonly base: string } {
  const local = prefix === '/usr/local';
  if (!isDebian(target) || (given && !local) || own) return { name: 'unix_prefix', base: prefix };
  if (local && !atLeast(target, 3, 0)) return { name: 'deb_system', base: prefix };
  return { name: 'unix_local', base: local ? '/usr' : prefix };
}

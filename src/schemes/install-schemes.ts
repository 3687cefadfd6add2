import { bracesToDollars } from '../grammar/subst-vars.ts';
import { atLeast, folderName, isPypy } from '../interpreter/python-target.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { debianSchemes } from './debian-schemes.ts';
import { SCHEME_KEYS, scheme } from './scheme.ts';
import type { Scheme, SchemeKey } from './scheme.ts';

/** `distutils.command.install.INSTALL_SCHEMES` of the target's version, by name. Source: that module of 2.7 and 3.6 to 3.11. */
export function installSchemes(target: PythonTarget): Map<string, Scheme> {
  const schemes = standardSchemes(target);
  for (const [name, found] of debianSchemes(target)) schemes.set(name, found);
  return schemes;
}

/** The distutils of PyPy has those of its `sysconfig`, too, whatever its version. */
function standardSchemes(target: PythonTarget): Map<string, Scheme> {
  if (atLeast(target, 3, 10)) return schemesOfSysconfig(target, schemesOf3(target));
  const schemes = atLeast(target, 3, 0) ? schemesOf3(target) : schemesOf2(target);
  return isPypy(target) ? new Map([...schemes, ...schemesOfSysconfig(target, schemes)]) : schemes;
}

const UNIX_HOME = scheme('$base/lib/python', '$base/lib/python', '$base/include/python/$dist_name', '$base/bin', '$base');
const NT_SITE = scheme('$base/Lib/site-packages', '$base/Lib/site-packages', '$base/Include/$dist_name', '$base/Scripts', '$base');
/** Before 2.2, Windows had no site-packages. */
const NT_FLAT = scheme('$base', '$base', '$base/Include/$dist_name', '$base/Scripts', '$base');
const NT_USER_HEADERS = '$userbase/Python$py_version_nodot/Include/$dist_name';

function schemesOf2(target: PythonTarget): Map<string, Scheme> {
  const headers = 'include/python$py_version_short/$dist_name';
  const unixUser = scheme('$usersite', '$usersite', `$userbase/${headers}`, '$userbase/bin', '$userbase');
  const schemes = new Map([
    [
      'unix_prefix',
      scheme(
        '$base/lib/python$py_version_short/site-packages',
        '$platbase/lib/python$py_version_short/site-packages',
        `$base/${headers}`,
        '$base/bin',
        '$base',
      ),
    ],
    ['unix_home', UNIX_HOME],
    ['unix_user', unixUser],
    ['nt', atLeast(target, 2, 2) ? NT_SITE : NT_FLAT],
    ['nt_user', scheme('$usersite', '$usersite', NT_USER_HEADERS, '$userbase/Scripts', '$userbase')],
    ['os2', NT_SITE],
    ['os2_home', unixUser],
  ]);
  // Classic Mac OS was given up before 2.7; a record of one can still be planned for.
  if (target.osName === 'mac') schemes.set('mac', NT_SITE);
  return schemes;
}

function schemesOf3(target: PythonTarget): Map<string, Scheme> {
  const lib = atLeast(target, 3, 9) ? '$platlibdir' : 'lib';
  return new Map([
    [
      'unix_prefix',
      scheme(
        '$base/lib/python$py_version_short/site-packages',
        `$platbase/${lib}/python$py_version_short/site-packages`,
        '$base/include/python$py_version_short$abiflags/$dist_name',
        '$base/bin',
        '$base',
      ),
    ],
    ['unix_home', new Map(UNIX_HOME).set('platlib', `$base/${lib}/python`)],
    ['nt', NT_SITE],
    ...userSchemesOf3(target),
  ]);
}

function userSchemesOf3(target: PythonTarget): [name: string, found: Scheme][] {
  const unixHeaders = `$userbase/include/${folderName(target)}$py_version_short$abiflags/$dist_name`;
  return [
    ['nt_user', scheme('$usersite', '$usersite', NT_USER_HEADERS, '$userbase/Python$py_version_nodot/Scripts', '$userbase')],
    ['unix_user', scheme('$usersite', '$usersite', unixHeaders, '$userbase/bin', '$userbase')],
  ];
}

/** distutils' names for schemes of `sysconfig`. */
const SYSCONFIG_NAMES = [
  ['unix_prefix', 'posix_prefix'],
  ['unix_home', 'posix_home'],
  ['nt', 'nt'],
] as const;

/** From 3.10 on, distutils takes the templates from the interpreter's `sysconfig`, which a vendor may have changed. */
function schemesOfSysconfig(target: PythonTarget, standard: ReadonlyMap<string, Scheme>): Map<string, Scheme> {
  const schemes = new Map<string, Scheme>();
  for (const [name, ofSysconfig] of SYSCONFIG_NAMES) {
    // Before 3.8 PyPy has a scheme of its own, which it takes in the place of the usual one.
    const templates = (name === 'unix_prefix' ? target.schemes['pypy'] : undefined) ?? target.schemes[ofSysconfig];
    schemes.set(name, templates === undefined ? (standard.get(name) as Scheme) : convertScheme(templates, atLeast(target, 3, 9)));
  }
  if (target.userSite !== null) for (const [name, found] of userSchemesOf3(target)) schemes.set(name, found);
  return schemes;
}

/** @param libDir whether the interpreter knows `platlibdir` */
function convertScheme(templates: Readonly<Record<string, string>>, libDir: boolean): Scheme {
  return new Map(SCHEME_KEYS.map((key) => [key, convertTemplate(key, templates, libDir)]));
}

function convertTemplate(key: SchemeKey, templates: Readonly<Record<string, string>>, libDir: boolean): string {
  // sysconfig has no place for a distribution's headers: they go to a folder of theirs beside Python's own.
  const template = templates[key] ?? (key === 'headers' ? templates['include'] : undefined) ?? '';
  let converted = bracesToDollars(template)
    .replaceAll('$installed_base', '$base')
    .replaceAll('$py_version_nodot_plat', '$py_version_nodot');
  if (key === 'headers') converted += '/$dist_name';
  if (key === 'platlib' && libDir) converted = converted.replaceAll('/lib/', '/$platlibdir/');
  return converted;
}

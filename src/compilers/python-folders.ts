import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import { hasDebianDistutils, isOwnEnvironment, packageFolder } from '../interpreter/debian.ts';
import { atLeast, folderName, isPypy, shortVersion, type PythonTarget } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { pythonBuild } from './python-build.ts';

/** `get_python_version()`; Python 2 cuts it from `sys.version`. */
export function pythonVersion(engine: Engine): string {
  return atLeast(engine.target, 3, 0) ? shortVersion(engine.target) : engine.target.versionText.slice(0, 3);
}

/** `build_flags`: `sys.abiflags`, but nothing in a source folder. */
function buildFlags(engine: Engine): string {
  return atLeast(engine.target, 3, 0) && !pythonBuild(engine).inSource ? engine.target.abiflags : '';
}

/** The folder of `Python.h`, or that of `pyconfig.h`. Source: distutils/sysconfig.py: get_python_inc. */
export function pythonInclude(engine: Engine, platformSpecific = false, prefix: string | null = null): string {
  const { target } = engine;
  const paths = osPath(target.osName);
  const root = prefix ?? normalPrefix(engine, platformSpecific, true);
  const build = pythonBuild(engine);
  if (target.osName === 'posix') {
    if (build.inSource) return sourceInclude(engine, platformSpecific);
    const debian = hasDebianDistutils(target) ? debianInclude(target, platformSpecific, prefix) : undefined;
    if (debian !== undefined) return debian;
    return paths.join(root, 'include', `${folderName(target)}${pythonVersion(engine)}${isPypy(target) ? '' : buildFlags(engine)}`);
  }
  if (target.osName === 'nt') {
    const include = paths.join(root, 'include');
    return build.inSource && atLeast(target, 3, 7) ? include + paths.pathsep + paths.join(root, 'PC') : include;
  }
  if (target.osName === 'os2' && !atLeast(target, 3, 0)) return paths.join(root, 'Include');
  throw new EngineError('DistutilsPlatformError', `I don't know where Python installs its C header files on platform '${target.osName}'`);
}

function sourceInclude(engine: Engine, platformSpecific: boolean): string {
  const { target } = engine;
  const paths = osPath(target.osName);
  const build = pythonBuild(engine);
  if (platformSpecific) return build.home ?? build.projectBase;
  const source = String(target.configVars['srcdir'] ?? '');
  if (atLeast(target, 3, 0)) return paths.normpath(paths.join(source, 'Include'));
  return paths.join(paths.abspath(paths.join(build.projectBase, source), engine.cwd), 'Include');
}

/** The folder of modules, of the standard library or of others. Source: distutils/sysconfig.py: get_python_lib. */
export function pythonLibrary(engine: Engine, platformSpecific = false, standard = false, prefix: string | null = null): string {
  const { target } = engine;
  const paths = osPath(target.osName);
  const root = prefix ?? normalPrefix(engine, platformSpecific, standard);
  if (target.osName === 'posix') {
    const folder = atLeast(target, 3, 9) && (platformSpecific || standard) && !isPypy(target) ? target.platlibdir : 'lib';
    const library = paths.join(root, folder, `${folderName(target)}${pythonVersion(engine)}`);
    if (standard) return library;
    if (isPypy(target)) return paths.join(library, isSharedByVersions(engine, prefix) ? 'dist-packages' : 'site-packages');
    return isSharedByVersions(engine, prefix) ? paths.join(root, 'lib', packageFolder(target)) : paths.join(library, 'site-packages');
  }
  if (target.osName === 'nt' || (target.osName === 'os2' && !atLeast(target, 3, 0))) {
    return standard ? paths.join(root, 'Lib') : paths.join(root, 'Lib', 'site-packages');
  }
  throw new EngineError('DistutilsPlatformError', `I don't know where Python installs its library on platform '${target.osName}'`);
}

/** Where Debian's distutils does not go by the prefix: the folder is another for each architecture. */
function debianInclude(target: PythonTarget, platformSpecific: boolean, prefix: string | null): string | undefined {
  if (atLeast(target, 3, 0)) return platformSpecific ? target.paths.platinclude : undefined;
  const folder = prefix === null ? target.configVars[platformSpecific ? 'CONFINCLUDEPY' : 'INCLUDEPY'] : undefined;
  return typeof folder === 'string' ? folder : undefined;
}

/** Debian's packages for all versions of Python 3 lie in one folder. */
function isSharedByVersions({ target, environment }: Engine, prefix: string | null): boolean {
  if (!hasDebianDistutils(target) || isOwnEnvironment(target, environment)) return false;
  return prefix === null || prefix === '' || ['/usr', '/usr/local'].includes(osPath(target.osName).normpath(prefix));
}

/** `PREFIX` and its three sisters; on Python 2 a virtual environment has no base. */
function normalPrefix({ target }: Engine, platformSpecific: boolean, base: boolean): string {
  const ofBase = base && atLeast(target, 3, 0);
  const own = platformSpecific ? target.execPrefix : target.prefix;
  const below = platformSpecific ? target.baseExecPrefix : target.basePrefix;
  return osPath(target.osName).normpath(ofBase ? below : own);
}

/** Source: distutils/sysconfig.py, since 3.10 sysconfig.py: get_config_h_filename. */
export function configHeader(engine: Engine): string {
  const { target } = engine;
  const paths = osPath(target.osName);
  const build = pythonBuild(engine);
  const folder = build.inSource
    ? target.osName === 'nt'
      ? paths.join(build.home ?? build.projectBase, 'PC')
      : (build.home ?? build.projectBase)
    : atLeast(target, 3, 10)
      ? target.paths.platinclude
      : pythonInclude(engine, true);
  return paths.join(folder, 'pyconfig.h');
}

/** Source: distutils/sysconfig.py, since 3.10 sysconfig.py: get_makefile_filename. */
export function pythonMakefile(engine: Engine): string {
  const { target } = engine;
  const paths = osPath(target.osName);
  const build = pythonBuild(engine);
  if (build.inSource) return paths.join(build.home ?? build.projectBase, 'Makefile');
  if (!atLeast(target, 3, 0)) {
    const folder = hasDebianDistutils(target) ? target.configVars['LIBPL'] : undefined;
    return paths.join(typeof folder === 'string' ? folder : paths.join(pythonLibrary(engine, true, true), 'config'), 'Makefile');
  }
  // `sys.implementation._multiarch` is there where the build has a value for it.
  const multiarch = String(target.configVars['MULTIARCH'] ?? '');
  const flags = atLeast(target, 3, 10) ? target.abiflags : buildFlags(engine);
  const known = atLeast(target, 3, 10) && target.osName === 'nt' ? 'config' : `config-${pythonVersion(engine)}${flags}`;
  const folder = known + (multiarch === '' ? '' : `-${multiarch}`);
  return paths.join(atLeast(target, 3, 10) ? target.paths.stdlib : pythonLibrary(engine, false, true), folder, 'Makefile');
}

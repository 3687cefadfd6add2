/**
 * Folders that building an extension needs besides those that the user gives, system by system.
 * Source: distutils/command/build_ext.py: finalize_options.
 */
import { osPath } from '../grammar/os-path.ts';
import { hasDebianDistutils } from '../interpreter/debian.ts';
import { atLeast, shortVersion, type PythonTarget } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { append, extend, pathText } from '../model/protocols.ts';
import { pyStr, truthy, type Value } from '../model/values.ts';

/** What `finalize_options` works on: the two lists are added to in place. */
export interface ExtensionFolders {
  readonly includeDirs: Value;
  readonly libraryDirs: Value;
  readonly platform: string;
}

/** Folders of Python's own headers, after all others. */
export async function addPythonIncludes(engine: Engine, includeDirs: Value): Promise<void> {
  const { target } = engine;
  const { join, pathsep } = osPath(target.osName);
  const plain = pathText(await engine.call('distutils.sysconfig.get_python_inc'));
  const platform = pathText(await engine.call('distutils.sysconfig.get_python_inc', 1));
  if (atLeast(target, 3, 0) && target.execPrefix !== target.baseExecPrefix) append(includeDirs, join(target.execPrefix, 'include'));
  for (const folder of platform === plain ? [plain] : [plain, platform]) {
    if (atLeast(target, 3, 7)) extend(includeDirs, folder.split(pathsep));
    else append(includeDirs, folder);
  }
}

/** Windows: the import libraries, and the headers and libraries of a source tree. */
export async function addWindowsFolders(engine: Engine, folders: ExtensionFolders): Promise<void> {
  const { target } = engine;
  const { join, dirname } = osPath(target.osName);
  const { includeDirs, libraryDirs, platform } = folders;
  append(libraryDirs, join(target.execPrefix, 'libs'));
  if (!atLeast(target, 3, 0)) {
    append(includeDirs, join(target.execPrefix, 'PC'));
    for (const parts of libraryFolders27(target, platform)) append(libraryDirs, join(target.execPrefix, ...parts));
    return;
  }
  if (target.baseExecPrefix !== target.prefix) append(libraryDirs, join(target.baseExecPrefix, 'libs'));
  append(includeDirs, dirname(pathText(await engine.call('distutils.sysconfig.get_config_h_filename'))));
  // `sys._home`: of a virtual environment, the folder of the interpreter that it is made from.
  if (target.virtualEnvironment) append(libraryDirs, target.basePrefix);
  const suffix = platform === 'win32' ? 'win32' : platform.slice(4);
  append(libraryDirs, suffix === '' ? join(target.execPrefix, 'PCbuild') : join(target.execPrefix, 'PCbuild', suffix));
}

/** Where a source tree of 2.7 keeps its libraries, by the version of the compiler that made the interpreter. */
function libraryFolders27(target: PythonTarget, platform: string): readonly (readonly string[])[] {
  switch (visualStudioMajor(target)) {
    case 9: {
      const suffix = platform === 'win32' ? [] : [platform.slice(4)];
      return [
        ['PCbuild', ...suffix],
        ['PC', 'VS9.0', ...suffix],
      ];
    }
    case 8:
      return [['PC', 'VS8.0']];
    case 7:
      return [['PC', 'VS7.1']];
    default:
      return [['PC', 'VC6']];
  }
}

/** `int(get_build_version())`: `MSC v.1500` in `sys.version` is Visual Studio 9; without it, 6. */
function visualStudioMajor(target: PythonTarget): number {
  const found = /MSC v\.(\d+)\d\d\b/.exec(target.versionText);
  return found === null ? 6 : Number(found[1]) - 6;
}

/** Where the Python library itself is, for systems whose extensions link with it. */
export async function addPythonLibraryFolder(engine: Engine, libraryDirs: Value, pythonBuild: boolean): Promise<void> {
  const { target } = engine;
  const { join } = osPath(target.osName);
  if (target.osName === 'os2' && !atLeast(target, 3, 0)) append(libraryDirs, join(target.execPrefix, 'Config'));
  const cygwin = target.platform.startsWith('cygwin') || (!atLeast(target, 3, 7) && target.platform.startsWith('atheos'));
  if (cygwin) {
    const installed = target.executable.startsWith(join(target.execPrefix, 'bin'));
    append(libraryDirs, installed ? join(target.prefix, 'lib', `python${shortVersion(target)}`, 'config') : '.');
  }
  if (await linksWithLibrary(engine)) {
    append(libraryDirs, pythonBuild ? '.' : ((await engine.call('distutils.sysconfig.get_config_var', 'LIBDIR')) as Value));
  }
}

/** `--user`: the user's own headers and libraries, where they are. */
export function addUserFolders(
  engine: Engine,
  userBase: Value,
  folders: { readonly includeDirs: Value; readonly libraryDirs: Value; readonly rpath: Value },
): void {
  const { join } = osPath(engine.target.osName);
  const include = join(pathText(userBase), 'include');
  const library = join(pathText(userBase), 'lib');
  if (engine.view.isDirectory(include)) append(folders.includeDirs, include);
  if (!engine.view.isDirectory(library)) return;
  append(folders.libraryDirs, library);
  append(folders.rpath, library);
}

/** `get_libraries`: the Python library where the system wants all symbols at link time. null: none but the extension's own. */
export async function pythonLibrary(
  engine: Engine,
  facts: { readonly msvc: boolean; readonly debug: boolean },
): Promise<readonly string[] | null> {
  const { target } = engine;
  const [major, minor] = target.versionInfo;
  if (target.platform === 'win32') return facts.msvc ? null : [`python${major}${minor}${facts.debug ? '_d' : ''}`];
  if (atLeast(target, 3, 8)) return libraryOfSharedPython(engine);
  if (target.platform === 'os2emx' && major < 3) return [`python${major}${minor}`];
  if (!atLeast(target, 3, 7)) {
    if (target.platform.startsWith('cygwin')) return [`python${major}.${minor}`];
    if (target.platform.startsWith('atheos')) return [`python${major}.${minor}`, 'm', ...(await sharedLibraries(engine))];
  }
  if (target.platform === 'darwin' || target.platform.startsWith('aix')) return null;
  if (!(await linksWithLibrary(engine))) return null;
  const flags = major < 3 ? '' : pyStr(await engine.call('distutils.sysconfig.get_config_var', 'ABIFLAGS'));
  return [`python${major}.${minor}${flags}`];
}

/** Debian's programs are not linked with the library that it has beside, and so its distutils looks away. */
async function linksWithLibrary(engine: Engine): Promise<boolean> {
  return !hasDebianDistutils(engine.target) && truthy(await engine.call('distutils.sysconfig.get_config_var', 'Py_ENABLE_SHARED'));
}

/** Since 3.8: Android, Cygwin, and cross builds for either. */
async function libraryOfSharedPython(engine: Engine): Promise<readonly string[] | null> {
  const variable = async (name: string): Promise<Value> =>
    ((await engine.call('distutils.sysconfig.get_config_var', name)) ?? null) as Value;
  if (!(await linksWithLibrary(engine))) return null;
  const level = await variable('ANDROID_API_LEVEL');
  const native = engine.target.platform === 'android' || Number(level) > 0 || engine.target.platform === 'cygwin';
  // A missing level counts as one, as in the original.
  const cross = '_PYTHON_HOST_PLATFORM' in engine.environment && (level !== 0 || (await variable('MACHDEP')) === 'cygwin');
  return native || cross ? [`python${pyStr(await variable('LDVERSION'))}`] : null;
}

async function sharedLibraries(engine: Engine): Promise<string[]> {
  const text = pyStr((await engine.call('distutils.sysconfig.get_config_var', 'SHLIBS')) ?? '');
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (word.startsWith('-l') ? word.slice(2) : word));
}

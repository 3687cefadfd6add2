import type { PythonTarget } from '../../src/interpreter/python-target.ts';

/** What an interpreter said of itself, as far as it is used; see `convertRun` and `convertBuildVars`. */
export interface RunRecord {
  readonly os: { readonly name: string };
  readonly sys: Readonly<Record<string, unknown>>;
  readonly site: { readonly USER_BASE: string; readonly USER_SITE: string };
  readonly locale: { readonly preferred: string };
  readonly importlib: { readonly extension_suffixes: readonly string[] };
  readonly sysconfig: {
    readonly get_config_vars: Readonly<Record<string, string | number>>;
    readonly get_paths: PythonTarget['paths'];
    readonly get_platform: string;
    readonly schemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

/** Constants of CPython's Lib/importlib/_bootstrap_external.py, which the records do not hold. */
const MAGIC: Readonly<Record<string, string>> = {
  '3.7': '420d0d0a',
  '3.8': '550d0d0a',
  '3.9': '610d0d0a',
  '3.10': '6f0d0d0a',
  '3.11': 'a70d0d0a',
  '3.12': 'cb0d0d0a',
  '3.13': 'f30d0d0a',
};

/** The record of an interpreter that was run (on Windows): all but the byte-code magic is its own word. */
export function convertRun(record: RunRecord): PythonTarget {
  const { sys, sysconfig, site } = record;
  const versionInfo = sys['version_info'] as unknown as PythonTarget['versionInfo'];
  const [major, minor, micro] = versionInfo;
  const config = sysconfig.get_config_vars;
  return {
    format: 1,
    executable: sys['executable'] as string,
    version: `${major}.${minor}.${micro}`,
    versionInfo,
    versionText: sys['version'] as string,
    implementation: { name: 'cpython', cacheTag: `cpython-${major}${minor}` },
    build: {
      debug: false,
      freeThreaded: config['Py_GIL_DISABLED'] === 1,
      unicodeWidth: 4,
      pointerBits: sys['maxsize'] === 2 ** 31 - 1 ? 32 : 64,
    },
    platform: sys['platform'] as string,
    osName: record.os.name,
    uname: { system: '', release: '', version: '', machine: '' },
    platformTag: sysconfig.get_platform,
    prefix: sys['prefix'] as string,
    execPrefix: sys['exec_prefix'] as string,
    basePrefix: sys['base_prefix'] as string,
    baseExecPrefix: sys['base_exec_prefix'] as string,
    platlibdir: (sys['platlibdir'] as string | undefined) ?? 'lib',
    abiflags: '',
    winver: sys['winver'] as string,
    byteCodeMagic: MAGIC[`${major}.${minor}`] as string,
    byteOrder: sys['byteorder'] as 'little',
    extensionSuffix: record.importlib.extension_suffixes[0] as string,
    configVars: config,
    paths: sysconfig.get_paths,
    schemes: Object.fromEntries(
      Object.entries(sysconfig.schemes).map(([name, folders]) => [
        name,
        Object.fromEntries(Object.entries(folders).map(([key, folder]) => [key, templateOf(folder, config)])),
      ]),
    ),
    userBase: site.USER_BASE,
    userSite: site.USER_SITE,
    userSiteEnabled: true,
    fileSystemEncoding: sys['getfilesystemencoding()'] as string,
    localeEncoding: record.locale.preferred,
    dontWriteBytecode: false,
    virtualEnvironment: false,
    externallyManaged: null,
    // The first entry was the folder of the script that made the record.
    searchPath: (sys['path'] as readonly string[]).slice(1),
  };
}

/** The records hold the schemes expanded; their variables are put back, longest value first. */
function templateOf(folder: string, config: Readonly<Record<string, string | number>>): string {
  const { userbase, base, py_version_short: short, py_version_nodot: nodot, platlibdir } = config;
  return folder
    .replace(String(userbase), '{userbase}')
    .replace(String(base), '{base}')
    .replace(`python${short}`, 'python{py_version_short}')
    .replace(`Python${nodot}`, 'Python{py_version_nodot}')
    .replace(`\\${platlibdir}\\python`, '\\{platlibdir}\\python')
    .replaceAll('\\', '/');
}

export type BuildVars = Readonly<Record<string, string | number>>;

/**
 * The record of an interpreter of which only the variables of its build are known (macOS): what `sys` and `sysconfig` would make
 * of them on such a machine is worked out here. `prefix` replaces the folder of the machine that it was built on.
 */
export function convertBuildVars(vars: BuildVars, micro: number, prefix: string): PythonTarget {
  const built = String(vars['prefix']);
  const config: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(vars)) {
    // How CPython itself was built is of no use to anybody who builds with it.
    if (/^(MODULE_|HAVE_|LIBMPDEC|LIBEXPAT)|(_DEPS|_OBJS|_HEADERS|DIRS|DIRSTOMAKE)$/.test(name)) continue;
    config[name] = typeof value === 'string' ? value.replaceAll(built, prefix) : value;
  }
  const short = String(vars['VERSION']);
  const [major = 0, minor = 0] = short.split('.').map(Number);
  const nodot = short.replace('.', '');
  const userBase = '/Users/user/.local';
  const library = `${prefix}/lib/python${short}`;
  const include = `${prefix}/include/python${short}`;
  const machine = String(vars['HOST_GNU_TYPE']).startsWith('x86_64') ? 'x86_64' : 'arm64';
  Object.assign(config, {
    abiflags: '',
    base: prefix,
    exec_prefix: prefix,
    installed_base: prefix,
    installed_platbase: prefix,
    platbase: prefix,
    platlibdir: 'lib',
    prefix,
    projectbase: `${prefix}/bin`,
    py_version: `${short}.${micro}`,
    py_version_nodot: nodot,
    py_version_nodot_plat: nodot,
    py_version_short: short,
    srcdir: `${library}/config-${short}-darwin`,
    userbase: userBase,
  });
  return {
    format: 1,
    executable: `${prefix}/bin/python${short}`,
    version: `${short}.${micro}`,
    versionInfo: [major, minor, micro, 'final', 0],
    versionText: `${short}.${micro} (main, Apr  5 2023, 00:00:00) [Clang 13.0.0 (clang-1300.0.29.30)]`,
    implementation: { name: 'cpython', cacheTag: `cpython-${nodot}` },
    build: { debug: false, freeThreaded: false, unicodeWidth: 4, pointerBits: 64 },
    platform: 'darwin',
    osName: 'posix',
    uname: { system: 'Darwin', release: '20.6.0', version: 'Darwin Kernel Version 20.6.0', machine },
    platformTag: `macosx-${vars['MACOSX_DEPLOYMENT_TARGET']}-${machine}`,
    prefix,
    execPrefix: prefix,
    basePrefix: prefix,
    baseExecPrefix: prefix,
    platlibdir: 'lib',
    abiflags: '',
    winver: null,
    byteCodeMagic: MAGIC[short] as string,
    byteOrder: 'little',
    extensionSuffix: String(vars['EXT_SUFFIX']),
    configVars: config,
    paths: {
      stdlib: library,
      platstdlib: library,
      include,
      platinclude: include,
      purelib: `${library}/site-packages`,
      platlib: `${library}/site-packages`,
      scripts: `${prefix}/bin`,
      data: prefix,
    },
    schemes: POSIX_SCHEMES,
    userBase,
    userSite: `${userBase}/lib/python${short}/site-packages`,
    userSiteEnabled: true,
    fileSystemEncoding: 'utf-8',
    localeEncoding: 'UTF-8',
    dontWriteBytecode: false,
    virtualEnvironment: false,
    externallyManaged: null,
    searchPath: [`${prefix}/lib/python${nodot}.zip`, library, `${library}/lib-dynload`, `${library}/site-packages`],
  };
}

/** As CPython 3.11's sysconfig has them. */
const POSIX_SCHEMES: PythonTarget['schemes'] = {
  posix_prefix: {
    stdlib: '{installed_base}/{platlibdir}/python{py_version_short}',
    platstdlib: '{platbase}/{platlibdir}/python{py_version_short}',
    purelib: '{base}/lib/python{py_version_short}/site-packages',
    platlib: '{platbase}/{platlibdir}/python{py_version_short}/site-packages',
    include: '{installed_base}/include/python{py_version_short}{abiflags}',
    platinclude: '{installed_platbase}/include/python{py_version_short}{abiflags}',
    scripts: '{base}/bin',
    data: '{base}',
  },
  posix_home: {
    stdlib: '{installed_base}/lib/python',
    platstdlib: '{base}/lib/python',
    purelib: '{base}/lib/python',
    platlib: '{base}/lib/python',
    include: '{installed_base}/include/python',
    platinclude: '{installed_base}/include/python',
    scripts: '{base}/bin',
    data: '{base}',
  },
  nt: {
    stdlib: '{installed_base}/Lib',
    platstdlib: '{base}/Lib',
    purelib: '{base}/Lib/site-packages',
    platlib: '{base}/Lib/site-packages',
    include: '{installed_base}/Include',
    platinclude: '{installed_base}/Include',
    scripts: '{base}/Scripts',
    data: '{base}',
  },
};

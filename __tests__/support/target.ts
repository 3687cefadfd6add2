import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import type { TestInterpreter } from './interpreters.ts';

/** A target of this version on Linux, made up but for what is given: for code that looks at few of its facts. */
export function madeUpTarget(python: Pick<TestInterpreter, 'version'> | string, facts: Partial<PythonTarget> = {}): PythonTarget {
  const version = typeof python === 'string' ? python : python.version;
  const [major = 3, minor = 11, micro = 0] = version.split('.').map(Number);
  const prefix = '/usr';
  const lib = `${prefix}/lib/python${major}.${minor}`;
  return {
    format: 1,
    executable: `${prefix}/bin/python${major}.${minor}`,
    version,
    versionInfo: [major, minor, micro, 'final', 0],
    versionText: `${version} (main, Jan  1 2026, 00:00:00) [GCC 13.2.0]`,
    implementation: { name: 'cpython', cacheTag: major < 3 ? null : `cpython-${major}${minor}` },
    build: { debug: false, freeThreaded: false, unicodeWidth: 4, pointerBits: 64 },
    platform: major < 3 ? 'linux2' : 'linux',
    osName: 'posix',
    uname: { system: 'Linux', release: '6.1.0', version: '#1', machine: 'x86_64' },
    platformTag: 'linux-x86_64',
    prefix,
    execPrefix: prefix,
    basePrefix: prefix,
    baseExecPrefix: prefix,
    platlibdir: 'lib',
    abiflags: major === 3 && minor < 8 ? 'm' : '',
    winver: null,
    byteCodeMagic: '00000000',
    byteOrder: 'little',
    extensionSuffix: '.so',
    configVars: {},
    paths: {
      stdlib: lib,
      platstdlib: lib,
      include: `${prefix}/include/python${major}.${minor}`,
      platinclude: `${prefix}/include/python${major}.${minor}`,
      purelib: `${lib}/site-packages`,
      platlib: `${lib}/site-packages`,
      scripts: `${prefix}/bin`,
      data: prefix,
    },
    schemes: {},
    userBase: '/home/u/.local',
    userSite: `/home/u/.local/lib/python${major}.${minor}/site-packages`,
    userSiteEnabled: true,
    fileSystemEncoding: 'utf-8',
    localeEncoding: 'UTF-8',
    dontWriteBytecode: false,
    virtualEnvironment: false,
    externallyManaged: null,
    searchPath: [],
    ...facts,
  };
}

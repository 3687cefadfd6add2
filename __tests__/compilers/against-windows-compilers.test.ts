/**
 * Command lines of the compilers of Windows, word by word. The real classes run here with Windows' path functions, a registry in
 * which nothing is, and a recorder in the place of `spawn`.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { Handle, Tuple, type Value } from '../../src/model/values.ts';
import { askOracle } from '../support/ask-oracle.ts';
import { oracles, type TestInterpreter } from '../support/interpreters.ts';
import { targetOf } from '../support/oracle-run.ts';
import { compilerCalls } from './compiler-calls.ts';
import { answerOfOurs, compilerOracle, differences, type CompilerCase } from './compiler-oracle.ts';

function windows(versionText: string, more = ''): string {
  return `
import ntpath, subprocess, types
import distutils.sysconfig, distutils.ccompiler, distutils.cygwinccompiler, distutils.bcppcompiler, distutils.spawn, distutils.util
distutils.sysconfig.get_config_vars()
class Missing(OSError): pass
def missing(*args, **kw): raise Missing(2, 'nothing registered')
for name in ('winreg', '_winreg'):
    stub = types.ModuleType(name)
    for key in ('HKEY_USERS', 'HKEY_CURRENT_USER', 'HKEY_LOCAL_MACHINE', 'HKEY_CLASSES_ROOT', 'KEY_READ', 'KEY_WOW64_32KEY', 'REG_SZ'): setattr(stub, key, 1)
    stub.OpenKeyEx = stub.EnumKey = stub.EnumValue = missing
    stub.error = Missing
    sys.modules[name] = stub
sys.version = ${JSON.stringify(versionText)}
if 'MSC v.' in sys.version:
    if sys.version_info[0] == 2: import distutils.msvccompiler
    else: import distutils._msvccompiler
os.name, os.sep, os.altsep, os.pathsep = 'nt', '\\\\', '/', ';'
os.path = sys.modules['os.path'] = ntpath
os.getcwd = lambda: '\\\\project'
os.chdir = lambda folder: None
os.environ['path'] = os.environ['Path'] = 'C:\\\\tools;C:\\\\tools;C:\\\\Windows'
sys.platform = 'win32'
${more}
`;
}

const sources = [
  ['a.c'],
  ['a.c', 'sub/b.cpp', 'd.c'],
  ['r.rc'],
  ['msg\\m.mc', 'a.c'],
  ['C:\\abs\\x.c', 'C:rel.cxx'],
  ['..\\up.c'],
  ['D.C'],
  ['x.bad'],
  ['res.res'],
  [],
];

function sampleCases(compiler: string, environment: Readonly<Record<string, string>>, count: number): readonly CompilerCase[] {
  return fc
    .sample(compilerCalls(sources), { numRuns: count, seed: 21 })
    .map((calls) => ({ compiler, calls, environment, customize: false }));
}

async function expectSameCommands(
  python: TestInterpreter,
  versionText: string,
  cases: readonly CompilerCase[],
  more = '',
  script?: CompilerCase['script'],
): Promise<void> {
  const own = await targetOf(python);
  const target: PythonTarget = { ...own, osName: 'nt', platform: 'win32', versionText };
  const theirs = await askOracle(python, compilerOracle(windows(versionText, more)), cases);
  const path = { path: 'C:\\tools;C:\\tools;C:\\Windows' };
  const mine = await Promise.all(
    cases.map(async (one) =>
      answerOfOurs({ ...one, environment: { ...path, ...one.environment }, ...(script === undefined ? {} : { script }) }, target),
    ),
  );
  expect(differences(cases, mine, theirs)).toEqual([]);
}

const SDK = { DISTUTILS_USE_SDK: '1', MSSdk: '1', include: 'C:\\vc\\include\\;C:\\sdk\\include;', lib: 'C:\\vc\\lib;C:\\sdk\\lib\\' };
const MSC_2008 = '2.7.18 (v2.7.18, Apr 20 2020, 20:30:41) [MSC v.1500 64 bit (AMD64)]';
const MSC_2019 = '3.9.6 (tags/v3.9.6, Jun 28 2021, 15:26:21) [MSC v.1929 64 bit (AMD64)]';

describe.each(oracles())('compilers of Windows, as Python $version has them', (python) => {
  it("has Microsoft's compiler run the same command lines", async () => {
    await expectSameCommands(python, python.major < 3 ? MSC_2008 : MSC_2019, sampleCases('msvc', SDK, 250));
  });

  it("has Borland's compiler run the same command lines", async () => {
    await expectSameCommands(python, MSC_2019, sampleCases('bcpp', {}, 250));
  });

  const versions = [
    ['8.1.0', '2.30', '2.30'],
    ['2.91.57', '2.10.90', '2.10'],
    ['3.4.5', '2.13', '2.13'],
    ['2.91.56', '2.9.1', '2.9'],
    ['4.0', '2.12.9', '2.12'],
  ] as const;
  it.each(['cygwin', 'mingw32'])('has gcc run the same command lines as %s', async (compiler) => {
    for (const [gcc, ld, dllwrap] of versions) {
      const more = `
import distutils.cygwinccompiler
from distutils.version import LooseVersion
distutils.cygwinccompiler.get_versions = lambda: (LooseVersion('${gcc}'), LooseVersion('${ld}'), LooseVersion('${dllwrap}'))
distutils.cygwinccompiler.is_cygwingcc = lambda: False
`;
      const script: CompilerCase['script'] = {
        attached: true,
        import: async () => new Handle(1, 'distutils.cygwinccompiler.get_versions', 'function'),
        call: async (callee) => (callee === 'distutils.cygwinccompiler.get_versions' ? Tuple.of<Value>(gcc, ld, dllwrap) : false),
      };
      // A Python of Windows has no CC, which folders for the time of running would need.
      const cases = sampleCases(compiler, {}, 150).filter(({ calls }) => !/run|"\/rt|"rt|"\/a"|"r1/.test(JSON.stringify(calls)));
      // The name of gcc in the version stands for a pyconfig.h that knows it.
      await expectSameCommands(python, '3.x [GCC, MSC v.1500 64 bit (AMD64)]', cases, more, script);
    }
  });

  it.each(['1300', '1310', '1400', '1500', '1600', '1700'])('links with the C runtime of MSC v.%s', async (version) => {
    const more = `
import distutils.cygwinccompiler
from distutils.version import LooseVersion
distutils.cygwinccompiler.get_versions = lambda: (LooseVersion('8.1.0'), LooseVersion('8.1.0'), LooseVersion('8.1.0'))
distutils.cygwinccompiler.is_cygwingcc = lambda: False
`;
    await expectSameCommands(
      python,
      `3.x [GCC, MSC v.${version} 64 bit (AMD64)]`,
      [{ compiler: 'mingw32', calls: [['get', 'dll_libraries']], customize: false }],
      more,
    );
  });
});

// That of 2.7 knows other platforms by other names.
describe.each(oracles().filter(({ major }) => major >= 3))('the compiler of Windows, as Python $version has it', (python) => {
  it('names platforms for Visual Studio, and refuses others', async () => {
    const calls = ['win32', 'win-amd64', 'win-arm64', 'win-ia64', 'linux', null].map((name): CompilerCase['calls'] => [
      ['initialize', name],
      ['initialize', name],
      ['get', 'include_dirs'],
      ['get', 'library_dirs'],
    ]);
    await expectSameCommands(
      python,
      MSC_2019,
      calls.map((each) => ({ compiler: 'msvc', calls: each, environment: SDK, customize: false })),
    );
  });
});

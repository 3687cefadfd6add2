/** The Unix family on macOS and on older Unixes: the real class, told that it runs there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { askOracle } from '../support/ask-oracle.ts';
import { oracles, type TestInterpreter } from '../support/interpreters.ts';
import { targetOf } from '../support/oracle-run.ts';
import { answerOfOurs, compilerOracle, differences, type CompilerCase } from './compiler-oracle.ts';

/** Config variables are read first, then the platform is another. */
function pretending(platform: string, more: string): string {
  return `
import distutils.sysconfig
distutils.sysconfig.get_config_vars()
sys.platform = ${JSON.stringify(platform)}
${more}
`;
}

async function expectSameCommands(python: TestInterpreter, platform: string, cases: readonly CompilerCase[], more = ''): Promise<void> {
  const own = await targetOf(python);
  const theirs = await askOracle(python, compilerOracle(pretending(platform, more)), cases);
  const mine = await Promise.all(
    cases.map(async (one) => {
      const uname = { ...own.uname, system: 'Darwin', release: '20.6.0' };
      const target: PythonTarget = { ...own, platform, configVars: { ...own.configVars, ...one.configVars }, uname };
      return answerOfOurs({ ...one, files: [...(one.files ?? []), '/usr/bin/gcc', '/usr/bin/clang', '/usr/bin/cc'] }, target);
    }),
  );
  expect(differences(cases, mine, theirs)).toEqual([]);
}

describe.each(oracles())('the Unix compiler of Python $version', (python) => {
  const options: CompilerCase['calls'] = [
    ['runtime_library_dir_option', '/x'],
    ['link', 'shared_object', ['a.o'], 'x.so', null, ['z'], ['l'], ['/r'], null, 0, null, null, null, 'c++'],
  ];
  const compilers = ['gcc', 'gcc -pthread', 'cc', '/usr/bin/g++', 'clang', 'x86_64-linux-gnu-gcc'];

  it.each(['freebsd12', 'hp-ux11', 'irix646', 'osf1V5', 'aix7', 'sunos5', 'linux'])(
    'gives folders of libraries at run time as %s wants them',
    async (platform) => {
      await expectSameCommands(
        python,
        platform,
        compilers.flatMap((CC) => ['yes', 'no'].map((GNULD) => ({ configVars: { CC, GNULD }, calls: options }))),
      );
    },
  );

  const linkers = ['ld_so_aix gcc -shared', '/usr/lib/ld_so_aix g -x', 'env A=1 B=2 gcc -shared', '/usr/bin/env cc', 'env A=1', 'gcc'];
  it('puts the C++ compiler in the place of the C compiler', async () => {
    const cases = linkers.flatMap((linker) =>
      ['g++', 'env A=1 B=2 g++ -x', ''].map((cxx): CompilerCase => ({
        calls: [
          ['set_executable', 'linker_so', linker],
          ['set_executable', 'compiler_cxx', cxx],
          ['link', 'shared_object', ['a.o'], 'x.so', null, null, null, null, null, 0, null, null, null, 'c++'],
        ],
      })),
    );
    await expectSameCommands(python, 'linux', cases);
  });

  const flags = fc.constantFrom(
    '-arch x86_64 -arch arm64 ',
    '-arch x86_64 ',
    '-isysroot /no/sdk ',
    '-isysroot/attached ',
    '-isysroot / ',
    '',
  );
  const variables = fc.record({
    CC: fc.tuple(fc.constantFrom('gcc', 'clang', 'nowhere-cc'), flags).map(([cc, flag]) => `${cc} ${flag}`.trim()),
    CXX: fc.constantFrom('g++ -arch x86_64 -x', 'c++'),
    CFLAGS: fc.tuple(flags, flags).map(([a, b]) => `-Wall ${a}${b}-O3`),
    LDSHARED: flags.map((flag) => `gcc -bundle ${flag}-undefined dynamic_lookup`),
    BLDSHARED: flags.map((flag) => `gcc -bundle ${flag}-undefined dynamic_lookup`),
    LDFLAGS: flags,
    CPPFLAGS: flags,
    CCSHARED: fc.constant(''),
    AR: fc.constant('ar'),
    ARFLAGS: fc.constant('rc'),
    SHLIB_SUFFIX: fc.constant('.so'),
    SO: fc.constant('.so'),
  });
  const environment = fc.record(
    {
      ARCHFLAGS: fc.constantFrom('-arch arm64', ''),
      CC: fc.constantFrom('clang', 'my cc'),
      LDSHARED: fc.constant('clang -dynamiclib'),
      CFLAGS: fc.constantFrom('-arch x86_64', '-isysroot /mine -O'),
      MACOSX_DEPLOYMENT_TARGET: fc.constant('10.9'),
    },
    { requiredKeys: [] },
  );
  const calls: CompilerCase['calls'] = [
    ['compile', ['a.c', 'b.cpp'], 'build'],
    ['compile', ['a.c'], null, null, null, 0, ['-isysroot', '/args'], ['-arch', 'i386']],
    ['compile', ['a.c'], null, null, null, 0, ['-isysroot/args']],
    ['link', 'shared_object', ['a.o'], 'x.so', null, ['z'], ['l'], ['/r'], null, 0, null, ['-arch', 'x86_64'], null, 'c++'],
    ['link_executable', ['a.o'], 'prog'],
    ['create_static_lib', ['a.o'], 'foo', 'build'],
    ['find_library_file', ['/usr/lib', 'lib', '/usr/local/lib', '/System/x'], 'there'],
    ['get', 'compiler'],
    ['get', 'linker_so'],
    ['get', 'preprocessor'],
  ];

  it('takes care of architectures and SDKs on macOS', async () => {
    const cases = fc.sample(fc.tuple(variables, fc.oneof(fc.constant({}), environment)), { numRuns: 60, seed: 9 });
    // The answers that need a Mac: the system's version, the SDK that its compiler uses, and which compilers it has.
    const mac = `
import _osx_support
_osx_support._find_executable = lambda name, path=None: '/usr/bin/' + name if name in ('gcc', 'clang', 'cc') else None
_osx_support._SYSTEM_VERSION = '11.6'
_osx_support._SYSTEM_VERSION_TUPLE = (11, 6)
_osx_support._cache_default_sysroot = '/'
`;
    const all = cases.map(([configVars, given]) => ({
      configVars,
      environment: given as Record<string, string>,
      calls,
      files: ['lib/libthere.dylib', 'lib/libthere.tbd'],
    }));
    await expectSameCommands(python, 'darwin', all, mac);
  });
});

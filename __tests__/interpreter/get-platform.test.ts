import { describe, expect, test } from 'vitest';
import { getHostPlatform, getPlatform } from '../../src/interpreter/get-platform.ts';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { askOracle, outcomeOf } from '../support/ask-oracle.ts';
import { oracles } from '../support/interpreters.ts';
import { targetFixture } from '../support/target-fixture.ts';

interface Machine {
  readonly osName: 'posix' | 'nt';
  readonly platform: string;
  readonly versionText: string;
  /** system, release, version, machine */
  readonly uname: readonly [string, string, string, string];
  readonly bits: 32 | 64;
  readonly config: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

function posix(uname: Machine['uname'], more: Partial<Machine> = {}): Machine {
  return { osName: 'posix', platform: 'unix1', versionText: '3.x [GCC 12.2.0]', uname, bits: 64, config: {}, environment: {}, ...more };
}

function windows(versionText: string, environment: Machine['environment'] = {}): Machine {
  return { osName: 'nt', platform: 'win32', versionText, uname: ['', '', '', ''], bits: 64, config: {}, environment };
}

function mac(machine: string, flags: string, more: Partial<Machine> = {}): Machine {
  const config = { MACOSX_DEPLOYMENT_TARGET: '10.9', CFLAGS: flags };
  return posix(['Darwin', '20.6.0', 'Darwin Kernel Version 20.6.0', machine], { platform: 'darwin', config, ...more });
}

const MACHINES: readonly Machine[] = [
  posix(['Linux', '6.1.0', '#1 SMP', 'x86_64']),
  posix(['Linux', '6.1.0', '#1 SMP', 'a b/c']),
  posix(['Linux', '6.1.0', '#1 SMP', 'x86_64'], { environment: { _PYTHON_HOST_PLATFORM: 'linux-arm' } }),
  posix(['Linux', '6.1.0', '#1 SMP', 'x86_64'], { environment: { _PYTHON_HOST_PLATFORM: '', VSCMD_ARG_TGT_ARCH: 'x86' } }),
  posix(['SunOS', '5.11', 'generic', 'sun4u']),
  posix(['SunOS', '5.8', 'generic', 'sun4u'], { bits: 32 }),
  posix(['SunOS', '4.1.3', 'generic', 'sun4']),
  posix(['IRIX64', '6.5', '07202013', 'IP27']),
  posix(['CYGWIN_NT-10.0', '3.1.7(0.340/5/3)', '2020', 'x86_64']),
  posix(['FreeBSD', '13.1-RELEASE', 'x', 'amd64']),
  posix(['BSD/OS', '4.0', 'x', 'i386']),
  mac('x86_64', '-O2 -Wall'),
  mac('arm64', '-arch arm64 -arch x86_64 -O2'),
  mac('i386', '-arch i386 -arch ppc'),
  mac('i386', '-arch  i386 -arch x86_64 -arch i386'),
  mac('i386', '-arch ppc -arch i386 -arch x86_64'),
  mac('i386', '-arch ppc64 -arch x86_64'),
  mac('i386', '-arch ppc -arch i386 -arch x86_64 -arch ppc64'),
  mac('i386', '-arch ppc -arch x86_64'),
  mac('i386', '-arch arm64'),
  mac('i386', '-O2'),
  mac('i386', '-O2', { bits: 32 }),
  mac('Power Macintosh', '-O2'),
  mac('Power Macintosh', '-O2', { bits: 32 }),
  mac('arm64', '', {
    config: { MACOSX_DEPLOYMENT_TARGET: '11', CFLAGS: '-arch x86_64 -arch arm64', _OSX_SUPPORT_INITIAL_CFLAGS: '-arch arm64' },
  }),
  mac('x86_64', '', { config: {} }),
  windows('3.9.6 (tags/v3.9.6) [MSC v.1929 64 bit (AMD64)]'),
  windows('3.9.6 (tags/v3.9.6) [MSC v.1929 32 bit (Intel)]'),
  windows('3.9.6 (tags/v3.9.6) [MSC v.1929 32 bit (ARM)]'),
  windows('3.9.6 (tags/v3.9.6) [MSC v.1929 64 bit (ARM64)]'),
  windows('2.7.18 [MSC v.1500 64 bit (Itanium)]'),
  windows('3.9.6 [MSC v.1929 64 bit (AMD64)]', { VSCMD_ARG_TGT_ARCH: 'x86' }),
  windows('3.9.6 [MSC v.1929 64 bit (AMD64)]', { VSCMD_ARG_TGT_ARCH: 'x64', _PYTHON_HOST_PLATFORM: 'elsewhere' }),
  windows('3.9.6 [MSC v.1929 64 bit (AMD64)]', { VSCMD_ARG_TGT_ARCH: 'arm' }),
  windows('3.9.6 [MSC v.1929 64 bit (AMD64)]', { VSCMD_ARG_TGT_ARCH: 'arm64' }),
  windows('3.9.6 [GCC UCRT 64]', { VSCMD_ARG_TGT_ARCH: '' }),
];

/** Makes an interpreter believe that it runs elsewhere. */
const ORACLE = `
import os, sys
import distutils.sysconfig, distutils.util, _osx_support
def answer(machine):
    _osx_support._SYSTEM_VERSION = ''
    config = dict(machine['config'])
    distutils.sysconfig.get_config_vars = lambda: config
    changes = {(os, 'name'): machine['osName'], (sys, 'platform'): machine['platform'], (sys, 'version'): machine['versionText'],
               (os, 'uname'): lambda: (machine['uname'][0], 'host') + tuple(machine['uname'][1:])}
    for name in ('maxsize', 'maxint'):
        if hasattr(sys, name):
            changes[sys, name] = 2 ** (machine['bits'] - 1) - 1
    before = [(owner, name, getattr(owner, name)) for owner, name in changes]
    environ = dict(os.environ)
    for (owner, name), value in changes.items():
        setattr(owner, name, value)
    os.environ.update(machine['environment'])
    try:
        host = getattr(distutils.util, 'get_host_platform', distutils.util.get_platform)
        return [distutils.util.get_platform(), host()]
    finally:
        for owner, name, value in before:
            setattr(owner, name, value)
        for name in machine['environment']:
            del os.environ[name]
        os.environ.update(environ)
`;

function targetOf(machine: Machine, version: PythonTarget['versionInfo']): PythonTarget {
  const [system, release, text, hardware] = machine.uname;
  return targetFixture('windows-3.9', {
    versionInfo: version,
    osName: machine.osName,
    platform: machine.platform,
    versionText: machine.versionText,
    uname: { system, release, version: text, machine: hardware },
    build: { debug: false, freeThreaded: false, unicodeWidth: 4, pointerBits: machine.bits },
    configVars: machine.config,
    platformTag: 'unused',
  });
}

describe.each(oracles())('get_platform, as Python $version has it', (python) => {
  test('names every machine the same', async () => {
    const theirs = await askOracle(python, ORACLE, MACHINES);
    const version: PythonTarget['versionInfo'] = [python.major, python.minor, 0, 'final', 0];
    const ours = MACHINES.map((machine) =>
      outcomeOf(() => {
        const target = targetOf(machine, version);
        return [getPlatform(target, machine.environment), getHostPlatform(target, machine.environment)];
      }),
    );
    expect(ours.map((outcome, index) => ({ machine: MACHINES[index], ...outcome }))).toEqual(
      theirs.map((outcome, index) => ({ machine: MACHINES[index], ...outcome })),
    );
  });
});

describe('get_platform of a recorded interpreter', () => {
  test('is the tag that it had', () => {
    expect(getPlatform(targetFixture('windows-2.7'), {})).toBe('win-amd64');
    expect(getPlatform(targetFixture('windows-3.11'), {})).toBe('win-amd64');
    expect(getPlatform(targetFixture('macos-3.11'), {})).toBe('macosx-11.7-x86_64');
  });

  test('of AIX is what the interpreter found out, from 3.9 on', () => {
    const aix = posix(['AIX', '1', '7', '00F']);
    const at = (minor: number): PythonTarget => ({ ...targetOf(aix, [3, minor, 0, 'final', 0]), platformTag: 'aix-7104-1806-64' });
    expect(getPlatform(at(8), {})).toBe('aix-7.1');
    expect(getPlatform(at(9), {})).toBe('aix-7104-1806-64');
  });

  test('of macOS without a deployment target is that of the system', () => {
    const target = targetFixture('macos-3.11', { configVars: {} });
    expect(getPlatform(target, {})).toBe('macosx-11.7-x86_64');
  });
});

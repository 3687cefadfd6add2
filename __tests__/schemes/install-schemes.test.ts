import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RealProcesses } from '../../src/host/real-processes.ts';
import { pythonFolder } from '../../src/host/python-folder.ts';
import { probe } from '../../src/interpreter/probe.ts';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { isDebian } from '../../src/interpreter/debian.ts';
import { choosePrefixScheme } from '../../src/schemes/debian-schemes.ts';
import { installSchemes } from '../../src/schemes/install-schemes.ts';
import { schemeFolders, schemeVariables, standardFolders } from '../../src/schemes/scheme-folders.ts';
import { askOracle, jsonForm } from '../support/ask-oracle.ts';
import { interpreter, oracles } from '../support/interpreters.ts';
import type { TestInterpreter } from '../support/interpreters.ts';
import { targetFixture } from '../support/target-fixture.ts';

const NAMES = { name: 'demo', version: '1.0', fullname: 'demo-1.0' };
const DEBIAN: TestInterpreter = { path: '/usr/bin/python3', version: 'of Debian', major: 3, minor: 0, hasDistutils: true };
const debianIsThere =
  existsSync('/etc/debian_version') && existsSync('/usr/lib/python3/dist-packages') && existsSync('/usr/lib/python3.11/distutils');

function probed(path: string): Promise<PythonTarget> {
  return probe(path, new RealProcesses(), { pythonFolder: pythonFolder(), cwd: '/', environment: process.env });
}

const SCHEMES = `
from distutils.command.install import INSTALL_SCHEMES, SCHEME_KEYS
def answer(_):
    return dict((name, dict((key, scheme[key]) for key in SCHEME_KEYS)) for name, scheme in INSTALL_SCHEMES.items())
`;

/** Folders and variables of an install command that was finalised as \`input\` says. */
const FOLDERS = `
from distutils.dist import Distribution
def answer(options):
    dist = Distribution({'name': 'demo', 'version': '1.0'})
    command = dist.get_command_obj('install')
    for name, value in options.items():
        setattr(command, name, value)
    command.ensure_finalized()
    folders = dict((key, getattr(command, 'install_' + key)) for key in ('purelib', 'platlib', 'headers', 'scripts', 'data'))
    return [folders, dict((k, v) for k, v in command.config_vars.items() if k not in ('base', 'platbase', 'srcdir'))]
`;

describe.each(debianIsThere ? [...oracles(), DEBIAN] : oracles())('the install schemes of Python $version', (python) => {
  test('are those of its distutils', async () => {
    const [theirs] = await askOracle(python, SCHEMES, [null]);
    expect({ value: jsonForm(installSchemes(await probed(python.path))) }).toEqual(theirs);
  });
});

describe.each(oracles())('the folders of the schemes, as Python $version expands them', (python) => {
  test('are those that its install command finds', async () => {
    const target = await probed(python.path);
    const user = target.userBase as string;
    const cases = [
      { options: {}, scheme: 'unix_prefix', bases: { base: target.prefix, platbase: target.execPrefix } },
      { options: { prefix: '/opt/x' }, scheme: 'unix_prefix', bases: { base: '/opt/x' } },
      { options: { prefix: '/opt/x', exec_prefix: '/opt/y' }, scheme: 'unix_prefix', bases: { base: '/opt/x', platbase: '/opt/y' } },
      { options: { home: '/home/me' }, scheme: 'unix_home', bases: { base: '/home/me' } },
      { options: { user: 1 }, scheme: 'unix_user', bases: { base: user } },
    ];
    const theirs = await askOracle(
      python,
      FOLDERS,
      cases.map(({ options }) => options),
      '/tmp',
    );
    const ours = cases.map(({ scheme, bases }) => ({
      value: jsonForm([schemeFolders(target, scheme, bases, NAMES), withoutAdditions(schemeVariables(target, NAMES))]),
    }));
    expect(ours).toEqual(theirs);
  });
});

function withoutAdditions(variables: Map<string, string>): Map<string, string> {
  variables.delete('implementation_lower');
  variables.delete('abi_thread');
  return variables;
}

describe('the schemes of an interpreter without distutils', () => {
  const newest = interpreter('3.13');

  test.skipIf(newest === undefined)('are those of 3.11, and expand (skipped without Python 3.13)', async () => {
    const target = await probed(newest?.path as string);
    expect([...installSchemes(target).keys()]).toEqual(['unix_prefix', 'unix_home', 'nt', 'nt_user', 'unix_user']);
    expect(Object.fromEntries(schemeFolders(target, 'unix_prefix', { base: '/opt' }, NAMES))).toEqual({
      purelib: '/opt/lib/python3.13/site-packages',
      platlib: '/opt/lib/python3.13/site-packages',
      headers: '/opt/include/python3.13/demo',
      scripts: '/opt/bin',
      data: '/opt',
    });
  });

  test('know the folders of a free-threaded build', () => {
    const build = { ...targetFixture('windows-3.13').build, freeThreaded: true };
    const schemes = { posix_prefix: { purelib: '{base}/lib/{implementation_lower}{py_version_short}{abi_thread}/site-packages' } };
    const target = targetFixture('windows-3.13', { osName: 'posix', build, schemes });
    expect(schemeFolders(target, 'unix_prefix', { base: '/opt' }, NAMES).get('purelib')).toBe('/opt/lib/python3.13t/site-packages');
  });
});

describe('schemes on Windows', () => {
  test('of 2.7 put modules below Lib of the prefix', () => {
    const target = targetFixture('windows-2.7');
    expect(Object.fromEntries(schemeFolders(target, 'nt', { base: target.prefix }, NAMES))).toEqual({
      purelib: 'F:\\Software\\Python27\\Lib\\site-packages',
      platlib: 'F:\\Software\\Python27\\Lib\\site-packages',
      headers: 'F:\\Software\\Python27\\Include\\demo',
      scripts: 'F:\\Software\\Python27\\Scripts',
      data: 'F:\\Software\\Python27',
    });
  });

  test.each(['windows-3.7', 'windows-3.9', 'windows-3.11', 'windows-3.13'] as const)('of %s are as it was recorded', (name) => {
    const target = targetFixture(name);
    const folders = schemeFolders(target, 'nt', { base: target.prefix }, NAMES);
    expect(folders.get('purelib')).toBe(target.paths.purelib);
    expect(folders.get('scripts')).toBe(target.paths.scripts);
    expect(folders.get('headers')).toBe(`${target.prefix}\\Include\\demo`);
    const user = schemeFolders(target, 'nt_user', { base: target.userBase as string }, NAMES);
    expect(user.get('purelib')).toBe(target.userSite);
    const nodot = target.versionInfo.slice(0, 2).join('');
    expect(user.get('scripts')).toBe(`${target.userBase}\\Python${nodot}\\Scripts`);
  });

  test('name the folders that exist where a record was taken', () => {
    expect(standardFolders(targetFixture('windows-2.7'))).toEqual([
      'F:\\Software\\Python27\\Lib\\site-packages',
      'F:\\Software\\Python27\\Include',
      'F:\\Software\\Python27\\Scripts',
      'F:\\Software\\Python27',
      'F:\\Software\\Python27\\Lib',
    ]);
  });
});

describe('other systems', () => {
  test('have the schemes that their time had', () => {
    const mac = targetFixture('windows-2.7', { osName: 'mac', versionInfo: [2, 0, 0, 'final', 0] });
    expect(installSchemes(mac).get('mac')?.get('purelib')).toBe('$base/Lib/site-packages');
    expect(installSchemes(mac).get('nt')?.get('purelib')).toBe('$base');
    expect(() => schemeFolders(targetFixture('windows-3.9'), 'riscos', { base: 'x' }, NAMES)).toThrow(
      "I don't know how to install stuff on 'riscos'",
    );
  });

  test('take the usual templates where a record has no schemes', () => {
    const target = targetFixture('macos-3.11', { schemes: {} });
    expect(installSchemes(target)).toEqual(installSchemes(targetFixture('macos-3.11')));
  });

  test('have no user schemes from 3.10 on where there is no user site', () => {
    expect([...installSchemes(targetFixture('macos-3.11', { userSite: null })).keys()]).toEqual(['unix_prefix', 'unix_home', 'nt']);
  });
});

describe('PyPy', () => {
  const templates = {
    purelib: '{base}/lib/{implementation_lower}{py_version_short}/site-packages',
    platlib: '{platbase}/{platlibdir}/{implementation_lower}{py_version_short}/site-packages',
    include: '{installed_base}/include/{implementation_lower}{py_version_short}{abiflags}',
    scripts: '{base}/bin',
    data: '{base}',
  };
  const pypy = (minor: number, schemes: Readonly<Record<string, Readonly<Record<string, string>>>>): PythonTarget =>
    targetFixture('macos-3.11', { versionInfo: [3, minor, 0, 'final', 0], implementation: { name: 'pypy', cacheTag: 'pypy' }, schemes });
  const purelib = (target: PythonTarget): string | undefined =>
    schemeFolders(target, 'unix_prefix', { base: '/opt/pypy' }, NAMES).get('purelib');

  test.each([9, 10])('3.%i has folders of its own name, as its sysconfig says', (minor) => {
    expect(purelib(pypy(minor, { posix_prefix: templates }))).toBe(`/opt/pypy/lib/pypy3.${minor}/site-packages`);
  });

  test('had a scheme of its own before', () => {
    const own = {
      purelib: '{base}/site-packages',
      platlib: '{base}/site-packages',
      include: '{base}/include',
      scripts: '{base}/bin',
      data: '{base}',
    };
    const usual = { ...templates, platlib: '{base}/lib/pypy{py_version_short}/site-packages' };
    expect(purelib(pypy(6, { posix_prefix: usual, pypy: own }))).toBe('/opt/pypy/site-packages');
    expect(schemeFolders(pypy(8, { posix_prefix: usual }), 'unix_prefix', { base: '/opt/pypy' }, NAMES).get('platlib')).toBe(
      '/opt/pypy/lib/pypy3.8/site-packages',
    );
  });
});

describe('a Python of Debian', () => {
  const debian9 = targetFixture('macos-3.11', {
    versionInfo: [3, 9, 2, 'final', 0],
    prefix: '/usr',
    basePrefix: '/usr',
    searchPath: ['/usr/lib/python3.9', '/usr/local/lib/python3.9/dist-packages', '/usr/lib/python3/dist-packages'],
  });

  test('is known by its schemes or its path', () => {
    expect(isDebian(debian9)).toBe(true);
    expect(isDebian(targetFixture('macos-3.11'))).toBe(false);
    expect(isDebian(targetFixture('macos-3.11', { schemes: { posix_local: {} } }))).toBe(true);
    expect(isDebian({ ...debian9, basePrefix: '/root/.pyenv/versions/3.9.2' })).toBe(false);
  });

  test('installs below /usr/local unless another prefix is given or it is in a virtual environment', () => {
    expect(choosePrefixScheme(debian9, { prefix: '/usr', given: false, own: false })).toEqual({ name: 'unix_local', base: '/usr' });
    expect(choosePrefixScheme(debian9, { prefix: '/usr/local', given: true, own: false })).toEqual({
      name: 'unix_local',
      base: '/usr',
    });
    expect(choosePrefixScheme(debian9, { prefix: '/usr', given: true, own: false })).toEqual({ name: 'unix_prefix', base: '/usr' });
    expect(choosePrefixScheme(debian9, { prefix: '/venv', given: false, own: true })).toEqual({
      name: 'unix_prefix',
      base: '/venv',
    });
    expect(choosePrefixScheme(targetFixture('macos-3.11'), { prefix: '/opt', given: false, own: false })).toEqual({
      name: 'unix_prefix',
      base: '/opt',
    });
    expect(schemeFolders(debian9, 'unix_local', { base: '/usr' }, NAMES).get('purelib')).toBe('/usr/local/lib/python3.9/dist-packages');
  });
});

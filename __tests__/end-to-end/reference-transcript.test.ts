import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY } from '../support/run-cli.ts';
import { fixturePath, type FixtureName } from '../support/target-fixture.ts';
import { treeFacts } from '../support/tree-facts.ts';
import { Box } from './box.ts';

const CORPUS = process.env['PYDISTUTILS_CORPUS'] ?? join(REPOSITORY, '../shared/corpus');
const PARAMIKO = join(CORPUS, 'sdists/paramiko-1.7.7.1.zip');
const absent = existsSync(PARAMIKO) ? '' : ` (skipped: no ${PARAMIKO})`;

/** As NTFS lists them: by upper-cased name. */
const MODULES = (
  'agent auth_handler ber buffered_pipe channel client common compress config dsskey file hostkeys kex_gex kex_group1 logging22 message ' +
  'packet pipe pkey primes resource rsakey server sftp sftp_attr sftp_client sftp_file sftp_handle sftp_server sftp_si ssh_exception ' +
  'transport util win_pageant __init__'
).split(' ');

/** Plans for a recorded interpreter; nothing may come of it. */
async function plan(
  name: FixtureName,
  args: readonly string[],
  box = new Box({}),
  own: readonly string[] = [],
): Promise<readonly string[]> {
  const before = treeFacts(box.folder, { times: true, withState: true });
  const { status, stdout, stderr } = await box.run(args, { own: [...own, '--without-setuptools', '--target', fixturePath(name)] });
  expect(status, stderr).toBe(0);
  expect(treeFacts(box.folder, { times: true, withState: true })).toEqual(before);
  return `${stdout}${stderr}`.trimEnd().split('\n');
}

describe.skipIf(absent !== '')(`paramiko 1.7.7.1 for a recorded Windows${absent}`, () => {
  test('prints, for Python 2.7, what its installation was once seen to print', async () => {
    const lib = 'build\\lib\\paramiko';
    const site = 'F:\\Software\\Python27\\Lib\\site-packages';
    expect(MODULES).toHaveLength(35);
    expect(await plan('windows-2.7', ['install'], new Box({}), ['-C', PARAMIKO])).toEqual([
      'running install',
      'running build',
      'running build_py',
      'creating build',
      'creating build\\lib',
      `creating ${lib}`,
      ...MODULES.map((module) => `copying paramiko\\${module}.py -> ${lib}`),
      'running install_lib',
      `creating ${site}\\paramiko`,
      ...MODULES.map((module) => `copying ${lib}\\${module}.py -> ${site}\\paramiko`),
      ...MODULES.map((module) => `byte-compiling ${site}\\paramiko\\${module}.py to ${module}.pyc`),
      'running install_egg_info',
      `Writing ${site}\\paramiko-1.7.7.1-py2.7.egg-info`,
    ]);
  });

  test('and for Python 3.11 with a root and a record, as seen on such an interpreter', async () => {
    const site = 'W:\\out\\Python311\\Lib\\site-packages';
    const lines = await plan('windows-3.11', ['install', '--root=W:\\out', '--record=record.txt'], new Box({}), ['-C', PARAMIKO]);
    expect(lines.slice(41)).toEqual([
      'running install_lib',
      'creating W:\\out',
      'creating W:\\out\\Python311',
      'creating W:\\out\\Python311\\Lib',
      `creating ${site}`,
      `creating ${site}\\paramiko`,
      ...MODULES.map((module) => `copying build\\lib\\paramiko\\${module}.py -> ${site}\\paramiko`),
      ...MODULES.map((module) => `byte-compiling ${site}\\paramiko\\${module}.py to ${module}.cpython-311.pyc`),
      'running install_egg_info',
      `Writing ${site}\\paramiko-1.7.7.1-py3.11.egg-info`,
      "writing list of installed files to 'record.txt'",
    ]);
  });
});

const SETUP = `from distutils.core import setup
setup(name='Zed Tools', version='1.0', packages=['zed', 'Zoo'], py_modules=['_top', 'apart'], package_data={'zed': ['data/*.txt']},
      scripts=['scripts/run', 'scripts/other.py'], data_files=[('share/zed', ['README', 'zed/data/b.txt']), ('etc', []), 'LICENSE'],
      headers=['zed.h'])
`;
const FILES = {
  'setup.py': SETUP,
  README: '',
  LICENSE: '',
  'zed.h': '',
  '_top.py': '',
  'apart.py': '',
  'Zoo/__init__.py': '',
  'zed/__init__.py': '',
  'zed/alpha.py': '',
  'zed/Beta.py': '',
  'zed/_gamma.py': '',
  'zed/data/C.txt': '',
  'zed/data/a.txt': '',
  'zed/data/b.txt': '',
  'zed/data/_.txt': '',
  'scripts/run': '#!/usr/bin/env python -u\n',
  'scripts/other.py': 'print(1)\n',
};
const UNSORTED = 'warning: install_data: setup script did not provide a directory for';

describe('a project of our own, with scripts, data and headers, for a recorded interpreter', () => {
  test.each([
    ['windows-2.7', 'F:\\Software\\Python27', '2.7', 'pyc'],
    ['windows-3.11', 'C:\\Python311', '3.11', 'cpython-311.pyc'],
  ] as const)('%s', async (name, prefix, version, suffix) => {
    const site = `${prefix}\\Lib\\site-packages`;
    const scripts = `build\\scripts-${version}`;
    const compiled = ['apart', 'zed\\alpha', 'zed\\Beta', 'zed\\_gamma', 'zed\\__init__', 'Zoo\\__init__', '_top'];
    expect(await plan(name, ['install'], new Box(FILES))).toEqual([
      'running install',
      'running build',
      'running build_py',
      'creating build',
      'creating build\\lib',
      'copying _top.py -> build\\lib',
      'copying apart.py -> build\\lib',
      'creating build\\lib\\zed',
      ...['alpha', 'Beta', '_gamma', '__init__'].map((module) => `copying zed\\${module}.py -> build\\lib\\zed`),
      'creating build\\lib\\Zoo',
      'copying Zoo\\__init__.py -> build\\lib\\Zoo',
      'creating build\\lib\\zed\\data',
      ...['a', 'b', 'C', '_'].map((file) => `copying zed\\data\\${file}.txt -> build\\lib\\zed\\data`),
      'running build_scripts',
      `creating ${scripts}`,
      `copying and adjusting scripts\\run -> ${scripts}`,
      `copying scripts\\other.py -> ${scripts}`,
      'running install_lib',
      `copying build\\lib\\apart.py -> ${site}`,
      `creating ${site}\\zed`,
      ...['alpha', 'Beta'].map((module) => `copying build\\lib\\zed\\${module}.py -> ${site}\\zed`),
      `creating ${site}\\zed\\data`,
      ...['a', 'b', 'C', '_'].map((file) => `copying build\\lib\\zed\\data\\${file}.txt -> ${site}\\zed\\data`),
      ...['_gamma', '__init__'].map((module) => `copying build\\lib\\zed\\${module}.py -> ${site}\\zed`),
      `creating ${site}\\Zoo`,
      `copying build\\lib\\Zoo\\__init__.py -> ${site}\\Zoo`,
      `copying build\\lib\\_top.py -> ${site}`,
      ...compiled.map((module) => `byte-compiling ${site}\\${module}.py to ${module.slice(module.indexOf('\\') + 1)}.${suffix}`),
      'running install_headers',
      `creating ${prefix}\\Include\\Zed Tools`,
      `copying zed.h -> ${prefix}\\Include\\Zed Tools`,
      'running install_scripts',
      `copying ${scripts}\\other.py -> ${prefix}\\Scripts`,
      `copying ${scripts}\\run -> ${prefix}\\Scripts`,
      'running install_data',
      `creating ${prefix}\\share`,
      `creating ${prefix}\\share\\zed`,
      `copying README -> ${prefix}\\share\\zed`,
      `copying zed\\data\\b.txt -> ${prefix}\\share\\zed`,
      `creating ${prefix}\\etc`,
      `copying LICENSE -> ${prefix}`,
      'running install_egg_info',
      `Writing ${site}\\Zed_Tools-1.0-py${version}.egg-info`,
      `${UNSORTED} 'LICENSE' -- installing right in '${prefix}'`,
    ]);
  });

  test('macos-3.11: modes of scripts, slashes, and the order of the folder', async () => {
    const prefix = '/opt/python3.11';
    const site = `${prefix}/lib/python3.11/site-packages`;
    const lines = await plan('macos-3.11', ['install'], new Box(FILES));
    expect(lines).toEqual(
      expect.arrayContaining([
        'changing mode of build/scripts-3.11/run from 644 to 755',
        'changing mode of build/scripts-3.11/other.py from 644 to 755',
        `changing mode of ${prefix}/bin/run to 755`,
        `changing mode of ${prefix}/bin/other.py to 755`,
        `copying zed.h -> ${prefix}/include/python3.11/Zed Tools`,
        `byte-compiling ${site}/zed/Beta.py to Beta.cpython-311.pyc`,
        `Writing ${site}/Zed_Tools-1.0-py3.11.egg-info`,
        `${UNSORTED} 'LICENSE' -- installing right in '${prefix}'`,
      ]),
    );
    expect(lines).toHaveLength(65);
  });

  test('the schemes of Windows: --user, --home, --root, --prefix', async () => {
    const box = new Box(FILES);
    const written = async (name: FixtureName, ...args: readonly string[]): Promise<string | undefined> =>
      (await plan(name, ['-q', '-v', 'install', ...args], box)).find((line) => line.startsWith('Writing '))?.slice('Writing '.length);
    const info = 'Zed_Tools-1.0-py3.11.egg-info';
    expect(await written('windows-3.11', '--user')).toBe(`C:\\users\\root\\AppData\\Roaming\\Python\\Python311\\site-packages\\${info}`);
    expect(await written('windows-3.11', '--prefix=D:\\x')).toBe(`D:\\x\\Lib\\site-packages\\${info}`);
    expect(await written('windows-3.11', '--root=D:\\stage')).toBe(`D:\\stage\\Python311\\Lib\\site-packages\\${info}`);
    expect(await written('windows-3.11', '--home=D:\\h')).toBe(`D:\\h\\lib\\python\\${info}`);
    expect(await written('macos-3.11', '--home=/h')).toBe(`/h/lib/python/${info}`);
  });
});

describe('an extension for a recorded Windows', () => {
  const files = {
    'setup.py': "from distutils.core import setup, Extension\nsetup(name='x', version='1', ext_modules=[Extension('p.e', ['src/e.c'])])\n",
    'src/e.c': '',
    'sdk/cl.exe': { text: '', mode: 0o755 },
    'sdk/link.exe': { text: '', mode: 0o755 },
  };

  test('without Visual Studio: the words of distutils, and where it was looked for', async () => {
    const box = new Box(files);
    const { status, stderr } = await box.run(['build'], { own: ['--target', fixturePath('windows-3.9')] });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: Unable to find vcvarsall\.bat\nhint: looked for Visual Studio in .*HKLM.*\n$/);
  });

  test('with the tools of an SDK shell', async () => {
    const box = new Box(files);
    const env = { DISTUTILS_USE_SDK: '1', MSSdk: '1', PATH: `${box.path('sdk')}:${process.env['PATH']}` };
    const { status, stdout, stderr } = await box.run(['build'], { own: ['--target', fixturePath('windows-3.9')], env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      'running build',
      'running build_ext',
      "building 'p.e' extension",
      'creating build',
      'creating build\\temp.win-amd64-3.9',
      'creating build\\temp.win-amd64-3.9\\Release',
      'creating build\\temp.win-amd64-3.9\\Release\\src',
      expect.stringMatching(
        /cl\.exe \/c \/nologo \/Ox \/W3 \/GL \/DNDEBUG \/MD -IC:\\Python39\\include -IC:\\Python39\\include \/Tcsrc\/e\.c \/Fobuild\\temp\.win-amd64-3\.9\\Release\\src\/e\.obj$/,
      ),
      // The linker's class asks for the folder by its absolute path.
      expect.stringMatching(/^creating .*\\project\\build\\lib\.win-amd64-3\.9$/),
      expect.stringMatching(/^creating .*\\project\\build\\lib\.win-amd64-3\.9\\p$/),
      expect.stringMatching(
        /link\.exe \/nologo \/INCREMENTAL:NO \/LTCG \/DLL \/MANIFEST:EMBED,ID=2 \/MANIFESTUAC:NO \/LIBPATH:C:\\Python39\\libs \/LIBPATH:C:\\Python39\\PCbuild\\amd64 \/EXPORT:PyInit_e build\\temp\.win-amd64-3\.9\\Release\\src\/e\.obj \/OUT:build\\lib\.win-amd64-3\.9\\p\\e\.cp39-win_amd64\.pyd \/IMPLIB:build\\temp\.win-amd64-3\.9\\Release\\src\\e\.cp39-win_amd64\.lib$/,
      ),
    ]);
  });
});

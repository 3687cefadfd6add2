import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { chooseContents, listBuildFiles, type BuildFile } from '../../src/action/cache-contents.ts';
import { commandLine, recordPath } from '../../src/action/command-line.ts';
import { pathsToExport } from '../../src/action/export-paths.ts';
import { readInputs, type Inputs } from '../../src/action/inputs.ts';
import { readInstallation } from '../../src/action/installed-project.ts';
import { withSetAside } from '../../src/action/set-aside.ts';
import { releaseFolder, stableFolder } from '../../src/action/stable-folder.ts';
import { readTouched, recordTouched } from '../../src/action/touched-files.ts';
import { targetFixture } from '../support/target-fixture.ts';
import { tempProject } from '../support/temp-project.ts';

const given = (inputs: Readonly<Record<string, string>>): Inputs => readInputs((name) => inputs[name] ?? '');

describe('the command line', () => {
  const line = (inputs: Readonly<Record<string, string>>): string => commandLine(given(inputs), '/tmp/record').join(' ');

  test.each([
    [{}, 'install --record=/tmp/record'],
    [{ args: '--prefix=/p bdist' }, 'install --record=/tmp/record --prefix=/p bdist'],
    [{ record: 'r.txt' }, 'install --record=r.txt'],
    [{ args: '--record r.txt' }, 'install --record r.txt'],
    [{ user: 'true', optimize: '2', compile: 'false' }, 'install --optimize=2 --user --no-compile --record=/tmp/record'],
    [{ 'build-base': 'b', debug: 'true', compiler: 'unix' }, 'build --build-base=b --compiler=unix --debug install --record=/tmp/record'],
    [{ force: 'true' }, 'build --force install --force --record=/tmp/record'],
    [{ command: 'build', 'build-base': 'b', args: '-q' }, 'build --build-base=b -q'],
    [{ command: 'build_ext', debug: 'true', args: '--inplace' }, 'build_ext --debug --inplace'],
    [{ command: 'build_ext', args: '-DX install --user' }, 'build_ext -DX install --record=/tmp/record --user'],
    [{ command: 'my_own' }, 'my_own'],
  ])('%j', (inputs, expected) => {
    expect(line(inputs as Record<string, string>)).toBe(expected);
  });

  test('the last record of args counts', () => {
    expect(recordPath(given({ args: '--record=a --record b' }))).toBe('b');
  });
});

describe('what is kept of a build folder', () => {
  const file = (path: string, size = 10, changedAt = 0): BuildFile => ({ path, size, changedAt });
  const choose = (change: Partial<Parameters<typeof chooseContents>[0]>): ReturnType<typeof chooseContents> =>
    chooseContents({ files: [], touched: new Map(), startedAt: 100, complete: true, maxSize: 1e9, ...change });

  test('products that no run touched are left out; new ones and files of scripts are not', () => {
    const files = [file('b/old.o'), file('b/used.o'), file('b/new.o', 10, 200), file('b/config.h'), file('b/.pydistutils/state')];
    expect(choose({ files, touched: new Map([['b/used.o', 5]]) })).toEqual({ unused: ['b/old.o'], tooMuch: [], size: 40 });
  });

  test('after a failure nobody knows what is of use', () => {
    expect(choose({ files: [file('b/old.o')], complete: false }).unused).toEqual([]);
  });

  test('over the limit goes first what is cheap to make anew for its size', () => {
    const files = [file('b/copy.py', 100), file('b/big.so', 500), file('b/slow.o', 300)];
    const touched = new Map([
      ['b/copy.py', 1],
      ['b/big.so', 50],
      ['b/slow.o', 9000],
    ]);
    expect(choose({ files, touched, maxSize: 350 })).toEqual({ unused: [], tooMuch: ['b/copy.py', 'b/big.so'], size: 300 });
  });

  test('byte code of our own files goes before all that was built, and only over the limit', () => {
    const files = [file('b/.pydistutils/bridge-cpython-311', 300), file('b/.pydistutils/state', 50), file('b/x.o', 100)];
    const touched = new Map([['b/x.o', 5]]);
    expect(choose({ files, touched })).toEqual({ unused: [], tooMuch: [], size: 450 });
    expect(choose({ files, touched, maxSize: 200 })).toEqual({ unused: [], tooMuch: ['b/.pydistutils/bridge-cpython-311'], size: 150 });
  });

  test('what scripts made stays, even over the limit', () => {
    expect(choose({ files: [file('b/config.status', 500)], maxSize: 100 })).toEqual({ unused: [], tooMuch: [], size: 500 });
  });

  test('files are listed without the folders that are never kept', () => {
    const folder = tempProject({ 'a/x.o': 'xx', '.pydistutils/state': '', '.pydistutils/lock/owner': '' });
    const listed = listBuildFiles(folder, [join(folder, '.pydistutils/lock')]);
    expect(listed.map(({ path, size }) => `${path.slice(folder.length)} ${size}`).sort()).toEqual(['/.pydistutils/state 0', '/a/x.o 2']);
  });

  test.skipIf(process.platform !== 'linux')('a file whose name is no text for node is in the way of nobody', () => {
    const folder = tempProject({ 'x.o': 'xx' });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9])]), '');
    expect(listBuildFiles(folder, []).map(({ path }) => path)).toEqual([join(folder, 'x.o')]);
  });

  test('what the runs of a job touched is known to all of its steps', () => {
    const temporary = tempProject();
    recordTouched(temporary, '/w/build', new Map([['/w/build/a.o', 5]]));
    recordTouched(
      temporary,
      '/w/build',
      new Map([
        ['/w/build/a.o', 1],
        ['/w/build/b.o', 2],
      ]),
    );
    recordTouched(temporary, '/w/other', new Map([['/w/other/c.o', 3]]));
    expect(readTouched(temporary, '/w/build')).toEqual(
      new Map([
        ['/w/build/a.o', 5],
        ['/w/build/b.o', 2],
      ]),
    );
    expect(readTouched(tempProject(), '/w/build').size).toBe(0);
    const [list] = readdirSync(join(temporary, 'pydistutils'));
    appendFileSync(join(temporary, 'pydistutils', list as string), '["/w/build/c.o"');
    expect(readTouched(temporary, '/w/other').size + readTouched(temporary, '/w/build').size).toBe(3);
  });

  test('set aside and put back, also when the work fails', async () => {
    const folder = join(tempProject({ 'build/a.o': 'a', 'build/sub/b.o': 'b', 'build/keep': '' }), 'build');
    const paths = [join(folder, 'a.o'), join(folder, 'sub'), join(folder, 'not-there')];
    const during = await withSetAside(folder, paths, async () => listBuildFiles(folder, []).map(({ path }) => path));
    expect(during).toEqual([join(folder, 'keep')]);
    await expect(withSetAside(folder, paths, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(readFileSync(join(folder, 'a.o'), 'utf8') + readFileSync(join(folder, 'sub/b.o'), 'utf8')).toBe('ab');
    expect(existsSync(`${folder}.set-aside-${process.pid}`)).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('a name for the folder that is the same on every runner', () => {
  test('leads to the folder, is taken back, and is not taken from another', () => {
    const [one, two] = [tempProject(), tempProject()];
    const identity = `test ${process.pid}`;
    const link = stableFolder(join(one, 'p'), one, identity) as string;
    onTestFinished(() => releaseFolder(link, readlinkSync(link)));
    expect(readlinkSync(link)).toBe(join(one, 'p'));
    mkdirSync(join(one, 'p'));
    expect(stableFolder(join(one, 'p'), one, identity)).toBe(link);
    expect(stableFolder(join(two, 'p'), two, identity)).toBeUndefined();
    releaseFolder(link, join(two, 'p'));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    releaseFolder(link, join(one, 'p'));
    expect(existsSync(link)).toBe(false);
    // Left by a job that died, in a folder that is gone.
    symlinkSync('/no/such/folder', link);
    expect(stableFolder(join(two, 'p'), two, identity)).toBe(link);
    expect(stableFolder(join(two, 'p'), two, `${identity} other`)).not.toBe(link);
    releaseFolder(stableFolder(join(two, 'p'), two, `${identity} other`) as string, join(two, 'p'));
  });
});

describe('what was installed', () => {
  const install = (record: string, files: Readonly<Record<string, string>>, root?: string): ReturnType<typeof readInstallation> => {
    const directory = tempProject({ ...files, 'record.txt': record });
    return readInstallation({
      record: join(directory, 'record.txt'),
      directory,
      root: root === undefined ? undefined : join(directory, root),
      steps: [],
    });
  };

  test('the metadata may be a file or a folder; name and version come from it', () => {
    const text = 'Metadata-Version: 1.0\nName: x\nVersion: 1.2\nDescription: Name: not this\n\nName: nor this\n';
    expect(install('lib/x-1.2.egg-info\n', { 'lib/x-1.2.egg-info': text })).toMatchObject({ name: 'x', version: '1.2' });
    const folder = install(
      '/lib/x/__init__.py\n/lib/x-1.2-py3.8.egg-info/PKG-INFO\n',
      { 'r/lib/x-1.2-py3.8.egg-info/PKG-INFO': text },
      'r',
    );
    expect(folder).toMatchObject({ name: 'x', version: '1.2' });
    expect(folder?.eggInfoPath).toMatch(/\/r\/lib\/x-1\.2-py3\.8\.egg-info$/);
    expect(folder?.installLib).toMatch(/\/r\/lib$/);
    expect(folder?.installScripts).toBeUndefined();
  });

  test('metadata in a package is data of the package', () => {
    const installed = install('lib/x/data/y.egg-info/PKG-INFO\nlib/x/data/z.egg-info\nlib/x-1.2.egg-info\n', {
      'lib/x/data/y.egg-info/PKG-INFO': 'Name: y\nVersion: 9\n',
      'lib/x-1.2.egg-info': 'Name: x\nVersion: 1.2\n',
    });
    expect(installed).toMatchObject({ name: 'x', version: '1.2' });
    expect(installed?.installLib).toMatch(/\/lib$/);
  });

  test('nothing, where there is no record', () => {
    expect(readInstallation({ record: '/no/such/file', directory: '/', root: undefined, steps: [] })).toBeUndefined();
  });
});

describe('what later steps see', () => {
  const target = targetFixture('macos-3.11', {
    searchPath: ['/py/lib', '/py/site-packages'],
    userSite: '/home/u/site',
    userSiteEnabled: true,
  });
  const paths = (change: Partial<Parameters<typeof pathsToExport>[0]>): ReturnType<typeof pathsToExport> =>
    pathsToExport({
      inputs: { exportPath: 'auto', exportPythonPath: 'auto' },
      staged: false,
      target,
      environment: { PATH: '/usr/bin' },
      project: { installLib: '/opt/lib', installScripts: '/opt/bin' },
      ...change,
    });

  test('auto: what is not there yet', () => {
    expect(paths({})).toEqual({ path: '/opt/bin', pythonPath: '/opt/lib' });
    expect(paths({ environment: { PATH: '/usr/bin:/opt/bin/', PYTHONPATH: '/opt/lib' } })).toEqual({
      path: undefined,
      pythonPath: undefined,
    });
    expect(paths({ project: { installLib: '/py/site-packages', installScripts: undefined } })).toEqual({
      path: undefined,
      pythonPath: undefined,
    });
    expect(paths({ project: { installLib: '/home/u/site', installScripts: undefined } }).pythonPath).toBeUndefined();
    expect(paths({ staged: true })).toEqual({ path: undefined, pythonPath: undefined });
  });

  test('what was there stays behind it', () => {
    expect(paths({ environment: { PYTHONPATH: '/a:/opt/lib:/b' }, inputs: { exportPath: false, exportPythonPath: true } })).toEqual({
      path: undefined,
      pythonPath: '/opt/lib:/a:/b',
    });
  });
});

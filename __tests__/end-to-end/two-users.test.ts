import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cliPath, runProgram, type RunResult } from '../support/run-cli.ts';
import { filesOf, treeFacts } from '../support/tree-facts.ts';
import { anyPython, Box } from './box.ts';
import { extensionSource } from '../support/extension-source.ts';

const FILES = {
  'setup.py':
    "from distutils.core import setup, Extension\nsetup(name='x', version='1', py_modules=['m'], scripts=['s'], ext_modules=[Extension('e', ['e.c'])])\n",
  'm.py': 'm = 1\n',
  s: '#!/usr/bin/python\n',
  'e.c': extensionSource('e'),
};

/** Numbers that are nobody's on a usual system. */
const BUILDER = 54_321;
const INSTALLER = 54_322;
const PYTHON = systemPython();

/** A Python that other users may run: that of the tests may lie in the home folder of root. */
function systemPython(): string | undefined {
  const asOther = (path: string): boolean =>
    spawnSync(
      'setpriv',
      [...as(BUILDER), path, '-c', 'import os, sys; sys.exit(sys.version_info < (3, 6) or not os.path.exists(sys.executable))'],
      { cwd: '/' },
    ).status === 0;
  return [anyPython().path, '/usr/bin/python3', '/usr/local/bin/python3'].find((path) => existsSync(path) && asOther(path));
}

function as(user: number): string[] {
  return ['--reuid', String(user), '--regid', String(user), '--clear-groups'];
}

const why =
  process.getuid?.() !== 0
    ? ' (skipped: only root can become another user)'
    : PYTHON === undefined
      ? ' (skipped: no setpriv, or no Python that every user may run)'
      : '';

/** Our command line, where other users may read it. */
function readableCli(box: Box): string {
  const home = join(box.folder, 'pydistutils');
  if (!existsSync(home)) {
    cpSync(dirname(cliPath()), join(home, 'dist'), { recursive: true });
    cpSync(join(dirname(cliPath()), '../python'), join(home, 'python'), { recursive: true, dereference: true });
  }
  return join(home, 'dist/cli.js');
}

async function runAs(user: number, box: Box, args: readonly string[]): Promise<RunResult> {
  const argv = [process.execPath, readableCli(box), '--python', PYTHON as string, ...args];
  const env = { HOME: box.home, PYTHONWARNINGS: 'ignore', PYTHONDONTWRITEBYTECODE: undefined, TMPDIR: join(box.folder, 'tmp') };
  const run = user === 0 ? argv : ['setpriv', ...as(user), ...argv];
  return await runProgram(run[0] as string, run.slice(1), { cwd: box.project, env });
}

/** A project that belongs to the builder, and places for all. */
function sharedBox(): Box {
  const box = new Box({ ...FILES, '../tmp/': '', '../there/': '' });
  for (const folder of [box.folder, box.home]) chmodSync(folder, 0o755);
  for (const folder of [join(box.folder, 'tmp'), join(box.folder, 'there')]) chmodSync(folder, 0o1777);
  own(box.project, BUILDER);
  return box;
}

function own(path: string, user: number): void {
  chownSync(path, user, user);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) own(join(path, name), user);
}

function ownersIn(folder: string): readonly number[] {
  const of = (path: string): number[] => {
    const stat = lstatSync(path);
    return [stat.uid, ...(stat.isDirectory() ? readdirSync(path).flatMap((name) => of(join(path, name))) : [])];
  };
  return [...new Set(of(folder))];
}

describe.skipIf(why !== '')(`built by one, installed by another${why}`, () => {
  test('a build folder of somebody else is used and not written, with one notice', async () => {
    const box = sharedBox();
    expect((await runAs(BUILDER, box, ['build'])).status).toBe(0);
    const before = treeFacts(box.project, { times: true, withState: true });
    const { status, stdout, stderr } = await runAs(INSTALLER, box, ['install', `--home=${box.folder}/there/x`]);
    expect(status, stderr).toBe(0);
    expect(stderr).toBe(
      `pydistutils: ${box.path('build')} is used as it is, and nothing about this run is kept there: it belongs to another user\n`,
    );
    expect(stdout).not.toMatch(/gcc|copying .* -> build/);
    expect(treeFacts(box.project, { times: true, withState: true })).toEqual(before);
    expect(filesOf(join(box.folder, 'there/x')).filter((file) => /m\.py$|\/e\..*so$|bin\/s$/.test(file)).length).toBe(3);
    // What each has compiled of our own code.
    expect(readdirSync(join(box.folder, 'tmp'))).toEqual([`pydistutils-${BUILDER}`, `pydistutils-${INSTALLER}`]);
  });

  test('a build folder that is read-only is used, with one notice', async () => {
    const box = sharedBox();
    await runAs(BUILDER, box, ['build']);
    const folders = ['build', 'build/.pydistutils'];
    for (const folder of folders) chmodSync(box.path(folder), 0o555);
    const before = treeFacts(box.project, { times: true, withState: true });
    const { status, stderr } = await runAs(BUILDER, box, ['install', `--home=${box.folder}/there/x`]);
    for (const folder of folders) chmodSync(box.path(folder), 0o755);
    expect(stderr).toBe(
      `pydistutils: ${box.path('build')} is used as it is, and nothing about this run is kept there: it cannot be written to\n`,
    );
    expect(status).toBe(0);
    for (const folder of folders) chmodSync(box.path(folder), 0o555);
    expect(treeFacts(box.project, { times: true, withState: true })).toEqual(before);
    for (const folder of folders) chmodSync(box.path(folder), 0o755);
  });

  test('installed by root: nothing of root is left in the build folder, and the builder goes on', async () => {
    const box = sharedBox();
    await runAs(BUILDER, box, ['build']);
    const { status, stdout } = await runAs(0, box, ['install', `--home=${box.folder}/there/x`]);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/gcc/);
    expect(ownersIn(box.project)).toEqual([BUILDER]);
    expect(ownersIn(join(box.folder, 'there/x'))).toEqual([0]);
    box.add({ 'm.py': 'm = 2\n' });
    own(box.path('m.py'), BUILDER);
    const next = await runAs(BUILDER, box, ['build']);
    expect({ status: next.status, stderr: next.stderr }).toEqual({ status: 0, stderr: '' });
    expect(next.stdout).not.toMatch(/gcc/);
  });

  test("built and installed by root in the project of another: the build folder is the other's", async () => {
    const box = sharedBox();
    expect((await runAs(0, box, ['install', `--home=${box.folder}/there/x`])).status).toBe(0);
    expect(ownersIn(box.project)).toEqual([BUILDER]);
    const next = await runAs(BUILDER, box, ['build']);
    expect({ status: next.status, stderr: next.stderr, compiled: next.stdout.includes('gcc') }).toEqual({
      status: 0,
      stderr: '',
      compiled: false,
    });
  });

  test('a run of root that fails leaves nothing of root behind either', async () => {
    const box = sharedBox();
    box.add({ 'e.c': '#error no\n' });
    expect((await runAs(0, box, ['build'])).status).toBe(1);
    expect(ownersIn(box.project).filter((user) => user !== 0 && user !== BUILDER)).toEqual([]);
    expect(ownersIn(box.path('build'))).toEqual([BUILDER]);
  });

  test("a destination that may not be written: distutils' words, a hint, nothing changed", async () => {
    const box = sharedBox();
    await runAs(BUILDER, box, ['build']);
    const { status, stderr } = await runAs(BUILDER, box, ['install', `--prefix=${box.folder}/closed`]);
    expect(stderr).toBe(
      `error: could not create '${box.folder}/closed': Permission denied\n` +
        'hint: this user may not write there: choose another place with --user, --prefix, --home or --root, or let one install who may\n',
    );
    expect(status).toBe(1);
    expect(existsSync(join(box.folder, 'closed'))).toBe(false);
  });

  test('one of several destinations may not be written: what was there before is there as it was', async () => {
    const box = sharedBox();
    await runAs(BUILDER, box, ['build']);
    const there = join(box.folder, 'there/x');
    expect((await runAs(BUILDER, box, ['install', `--home=${there}`])).status).toBe(0);
    box.add({ 'm.py': 'm = "new"\n', s: '#!/usr/bin/python\nnew\n' });
    own(box.project, BUILDER);
    chmodSync(join(there, 'bin'), 0o555);
    const before = treeFacts(there, { times: true });
    const { status, stderr } = await runAs(BUILDER, box, ['install', `--home=${there}`]);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^pydistutils: what had been installed so far is taken back\nerror: .*\/bin\/s'?.*Permission denied.*\nhint: this user may not write there: /,
    );
    expect(treeFacts(there, { times: true })).toEqual(before);
  });

  test('the journal that another left half-way is not believed', async () => {
    const box = sharedBox();
    await runAs(BUILDER, box, ['build']);
    const victim = join(box.folder, 'victim');
    box.add({ '../victim': 'precious', 'build/.pydistutils/undo': `{"op":"create","path":"${victim}"}\n` });
    own(box.path('build'), BUILDER);
    expect((await runAs(0, box, ['install', `--home=${box.folder}/there/x`])).status).toBe(0);
    expect(existsSync(victim)).toBe(true);
  });
});

describe('a build folder that comes from elsewhere', () => {
  test('install --skip-build takes it as it is', async () => {
    const one = new Box(FILES);
    expect((await one.run(['build'])).status).toBe(0);
    const other = new Box(FILES);
    cpSync(one.path('build'), other.path('build'), { recursive: true });
    rmSync(one.folder, { recursive: true });
    const { status, stdout, stderr } = await other.run(['install', '--skip-build', `--home=${other.to}`]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').filter((line) => /^running|gcc/.test(line))).toEqual([
      'running install',
      'running install_lib',
      'running install_scripts',
      'running install_egg_info',
    ]);
    expect(filesOf(other.to).filter((file) => /m\.py$|\/e\..*so$|bin\/s$/.test(file)).length).toBe(3);
  });

  test('without our state, too: what the original built', async () => {
    const box = new Box(FILES);
    expect((await box.original(['build'])).status).toBe(0);
    const { status, stdout } = await box.run(['install', '--skip-build', `--home=${box.to}`]);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/gcc/);
    expect(filesOf(box.to).some((file) => /\/e\..*so$/.test(file))).toBe(true);
  });
});

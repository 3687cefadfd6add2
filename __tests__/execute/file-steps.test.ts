import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpreter, REAL_DISTUTILS } from '../support/interpreters.ts';
import { tempProject } from '../support/temp-project.ts';
import { Rig, copy, memoryRig, mkdir, outcomes, write, type Draft } from './executor-rig.ts';

/** Each file of a tree: mode, whole seconds of its time, number of names, content or target. */
function tree(root: string): readonly string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      const stat = lstatSync(path);
      const what = stat.isSymbolicLink() ? `-> ${readlinkSync(path)}` : stat.isDirectory() ? 'folder' : readFileSync(path, 'utf8');
      const time = stat.isFile() && stat.mtimeMs < 1e12 ? stat.mtimeMs : 'now';
      found.push(`${relative(root, path)} ${(stat.mode & 0o7777).toString(8)} ${time} ${stat.isFile() ? stat.nlink : ''} ${what}`);
      if (stat.isDirectory()) visit(path);
    }
  };
  visit(root);
  return found;
}

/** The same start for both: a source with an old time with fractions, and things in the way of copies. */
function playground(): string {
  const root = tempProject({
    'src/a.py': { text: 'a', mode: 0o640 },
    'src/tool': { text: 'tool', mode: 0o755 },
    'dst/old.py': { text: 'old', mode: 0o600 },
    'dst/same.py': { text: 'a', mode: 0o666 },
  });
  linkSync(join(root, 'dst/old.py'), join(root, 'dst/other-name.py'));
  symlinkSync('old.py', join(root, 'dst/link.py'));
  symlinkSync('nowhere', join(root, 'dst/dangling.py'));
  for (const path of ['src/a.py', 'src/tool', 'dst/old.py', 'dst/same.py']) utimesSync(join(root, path), 100_000_000.7, 100_000_000.7);
  utimesSync(join(root, 'dst/same.py'), 50_000_000, 50_000_000);
  return root;
}

const CASES: readonly (readonly [from: string, to: string, options: Partial<Draft>, python: string])[] = [
  ['src/a.py', 'dst/new.py', {}, ''],
  ['src/tool', 'dst/plain', { preserveMode: false }, 'preserve_mode=0'],
  ['src/a.py', 'dst/now.py', { preserveTimes: false }, 'preserve_times=0'],
  ['src/a.py', 'dst/old.py', { update: false }, ''],
  ['src/a.py', 'dst/link.py', { update: false }, ''],
  ['src/a.py', 'dst/dangling.py', {}, ''],
  ['src/a.py', 'dst/same.py', {}, 'update=1'],
  ['src/a.py', 'dst/same.py', { update: false, preserveMode: false }, 'preserve_mode=0'],
  ['src/a.py', 'dst/hard.py', { link: 'hard' }, "link='hard'"],
  ['src/a.py', 'dst/old.py', { link: 'hard', update: false }, "link='hard'"],
  ['src/a.py', 'dst/soft.py', { link: 'sym' }, "link='sym'"],
];

const python = interpreter('3.8') ?? interpreter('3.11');

describe.skipIf(python === undefined)('a copy leaves what distutils.file_util.copy_file leaves (needs Python 3.8 or 3.11)', () => {
  test.each(CASES)('%s to %s %j', async (from, to, options, keywords) => {
    const [theirs, ours] = [playground(), playground()];
    const script = `import os; os.umask(0o22); from distutils.file_util import copy_file; copy_file('${from}', '${to}', ${keywords === '' ? '' : `${keywords},`} verbose=0)`;
    execFileSync(python?.path as string, ['-W', 'ignore', '-c', script], { cwd: theirs, env: { ...process.env, ...REAL_DISTUTILS } });
    const before = process.umask(0o022);
    try {
      expect((await new Rig({ root: ours }).run(copy(from, to, options))).error).toBeUndefined();
    } finally {
      process.umask(before);
    }
    expect(tree(ours)).toEqual(tree(theirs));
  });
});

describe('a copy', () => {
  test('with the same content is not written again and not shown, but gets the time of a newer source', async () => {
    const root = tempProject({ 'a.py': 'a', 'b.py': 'a' });
    utimesSync(join(root, 'b.py'), 1000, 1000);
    const inode = statSync(join(root, 'b.py')).ino;
    const run = await new Rig({ root }).run(copy('a.py', 'b.py'));
    expect([run.text, statSync(join(root, 'b.py')).ino]).toEqual(['', inode]);
    expect(statSync(join(root, 'b.py')).mtimeMs).toBe(Math.floor(statSync(join(root, 'a.py')).mtimeMs / 1000) * 1000);
  });

  test('that is always made is shown even where nothing is written', async () => {
    const rig = memoryRig({ '/p/a.py': 'a', '/p/b.py': 'a' });
    expect((await rig.run(copy('a.py', 'b.py', { update: false }))).text).toBe('copying a.py -> .\n');
  });

  test('names its lines for what is up to date', async () => {
    const rig = memoryRig({ '/p/a.py': 'a', '/p/b.py': 'a' });
    expect((await rig.run(copy('a.py', 'b.py', { saysFresh: [{ level: 1, text: 'not copying a.py (output up-to-date)' }] }))).text).toBe(
      'not copying a.py (output up-to-date)\n',
    );
  });

  test('without a source, or where it may not write, fails as the original does', async () => {
    const rig = memoryRig({ '/p/a.py': 'a', '/p/d/b.py': 'b' });
    expect((await rig.run(copy('no.py', 'b.py'))).error).toMatchObject({
      python: 'DistutilsFileError',
      message: "can't copy 'no.py': doesn't exist or not a regular file",
    });
    expect((await rig.run(copy('a.py', ''))).error?.message).toBe("could not create '': No such file or directory");
    rig.disk.refuse('/p/d', 'write');
    expect((await rig.run(copy('a.py', 'd/c.py'))).error?.message).toBe("could not create 'd/c.py': Permission denied");
    expect((await rig.run(copy('a.py', 'd/b.py'))).error?.message).toBe("could not delete 'd/b.py': Permission denied");
    rig.disk.permit();
    rig.disk.refuse('/p/a.py', 'read');
    expect((await rig.run(copy('a.py', 'd/b.py', { update: false }))).error?.message).toBe("could not open 'a.py': Permission denied");
    expect(rig.disk.readText('/p/d/b.py')).toBe('b');
  });
});

describe('other file steps', () => {
  test('make a folder once', async () => {
    const rig = memoryRig({ '/p/a': '' });
    expect((await rig.run(mkdir('x'), mkdir('x'))).text).toBe('creating x\n');
    expect(rig.disk.stat('/p/x')?.kind).toBe('directory');
    expect((await rig.run(mkdir('a/b'))).error).toMatchObject({
      python: 'DistutilsFileError',
      message: "could not create 'a/b': Not a directory",
    });
  });

  test('write over a file in place, and not where it holds the same', async () => {
    const rig = memoryRig({ '/p/x': 'old' });
    rig.disk.setMode('/p/x', 0o600);
    const inode = rig.disk.stat('/p/x')?.inode;
    const run = await rig.run(write('x', 'new'), write('x', 'new'));
    expect(run.text).toBe('Writing x\nWriting x\n');
    expect(outcomes(run.events)).toEqual(['write x: x is not what the last run left there', 'write x: fresh']);
    expect([rig.disk.readText('/p/x'), rig.disk.stat('/p/x')?.mode, rig.disk.stat('/p/x')?.inode]).toEqual(['new', 0o600, inode]);
  });

  test('write bytes, undecodable text and modes', async () => {
    const rig = memoryRig({ '/p/x': '' });
    await rig.run({ kind: 'write', path: 'b', content: { base64: '/wA=' }, mode: 0o755 }, write('t', 'x\udcff'));
    expect([...rig.disk.read('/p/b')]).toEqual([255, 0]);
    expect([...rig.disk.read('/p/t')]).toEqual([120, 255]);
    expect([rig.disk.stat('/p/b')?.mode, rig.disk.stat('/p/t')?.mode]).toEqual([0o755, 0o644]);
  });

  test('fail to write into a folder that is not there as open() does', async () => {
    expect((await memoryRig({ '/p/a': '' }).run(write('no/x', ''))).error).toMatchObject({
      python: 'OSError',
      message: "[Errno 2] No such file or directory: 'no/x'",
    });
  });

  test('set modes and always say so', async () => {
    const rig = memoryRig({ '/p/x': '' });
    const chmod: Draft = { kind: 'set-mode', path: 'x', add: 0o555, says: [{ level: 2, text: 'changing mode of x to 755' }] };
    expect((await rig.run(chmod, chmod)).text).toBe('changing mode of x to 755\nchanging mode of x to 755\n');
    expect(rig.disk.stat('/p/x')?.mode).toBe(0o755);
  });

  test('move a file, over another of that name in a folder', async () => {
    const rig = memoryRig({ '/p/a': 'a', '/p/b': 'b', '/p/d/b': 'old' });
    expect((await rig.run({ kind: 'move', from: 'a', to: 'c' })).error).toBeUndefined();
    expect((await rig.run({ kind: 'move', from: 'b', to: 'd/b' })).error).toBeUndefined();
    expect(rig.disk.snapshot('/p')).toEqual({ '/p/d/b': 'b', '/p/c': 'a' });
    expect((await rig.run({ kind: 'move', from: 'a', to: 'd' })).error?.message).toBe("can't move 'a': not a regular file");
  });

  test('remove files, trees, and folders that hold nothing but our state', async () => {
    const rig = memoryRig({ '/p/f': '', '/p/t/a/b': '', '/p/full/x': '', '/p/build/.pydistutils/state': 'pydistutils-state 2\n' });
    const remove = (path: string, tree = false): Draft => ({
      kind: 'remove',
      path,
      tree,
      says: [{ level: 2, text: `removing '${path}'` }],
    });
    const run = await rig.run(remove('f'), remove('t', true), remove('full'), remove('build'), remove('not-there', true));
    expect(run.error).toBeUndefined();
    expect(rig.disk.snapshot('/p')).toEqual({ '/p/full/x': '' });
    rig.executor.close();
    expect(rig.disk.stat('/p/build')).toBeUndefined();
  });

  test('go on where a tree cannot be removed, with the warning of the original', async () => {
    const rig = memoryRig({ '/p/t/a': '' });
    rig.disk.refuse('/p/t', 'write');
    const run = await rig.run({ kind: 'remove', path: 't', tree: true });
    expect([run.error, run.text]).toEqual([undefined, "error removing t: [Errno 13] Permission denied: 't'\n"]);
  });
});

test('a read-only destination keeps what it had', async () => {
  const root = tempProject({ 'a.py': 'new', 'd/a.py': 'old' });
  mkdirSync(join(root, 'x'));
  chmodSync(join(root, 'x'), 0o755);
  writeFileSync(join(root, 'x/file'), '');
  const run = await new Rig({ root }).run(copy('a.py', 'x/file/a.py', { phase: 'install' }));
  expect(run.error?.message).toBe("could not create 'x/file/a.py': Not a directory");
});

import { describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/host/clock.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { OverlayView, type OverlayViewOptions } from '../../src/plan/overlay-view.ts';
import type { Step } from '../../src/plan/step.ts';

type Draft = Step extends infer S ? (S extends Step ? Omit<S, 'phase'> : never) : never;

function viewOf(
  files: Readonly<Record<string, string>>,
  options: Partial<OverlayViewOptions> = {},
): { readonly view: OverlayView; readonly disk: MemoryDisk; apply(...steps: readonly Draft[]): void } {
  const disk = new MemoryDisk(files);
  const view = new OverlayView({
    base: disk,
    flavour: 'posix',
    cwd: '/p',
    umask: 0o022,
    clock: new ManualClock(2_000_000_000),
    hiddenPrefix: '.pydistutils',
    ...options,
  });
  return { view, disk, apply: (...steps) => steps.forEach((step) => view.apply({ phase: 'build', ...step } as Step)) };
}

const copy = (from: string, to: string, extra: object = {}): Draft => ({
  kind: 'copy',
  from,
  to,
  preserveMode: true,
  preserveTimes: true,
  update: true,
  ...extra,
});
const mkdir = (path: string): Draft => ({ kind: 'mkdir', path, mode: 0o777 });
const write = (path: string, text: string): Draft => ({ kind: 'write', path, content: { text } });
const compile = (source: string, object: string): Draft => ({
  kind: 'compile',
  argv: [],
  source,
  object,
  depends: [],
  family: 'gnu',
  error: 'CompileError',
});

describe('a view without pending steps', () => {
  test('is the disk, relative to its folder', () => {
    const { view } = viewOf({ '/p/a.py': 'a', '/p/d/': '' });
    expect([view.exists('a.py'), view.isFile('/p/a.py'), view.isDirectory('d'), view.exists('no')]).toEqual([true, true, true, false]);
    expect([view.list('.'), view.readText('a.py'), view.resolve('../x')]).toEqual([['a.py', 'd'], 'a', '/x']);
  });

  test('finds no file under a name that ends as those of folders do', () => {
    const { view, apply } = viewOf({ '/p/f': '', '/p/d/x': '' });
    apply(write('made', ''), mkdir('folder'));
    const exist = ['f', 'f/', 'd', 'd/', 'made', 'made/', 'folder/'].filter((path) => view.exists(path));
    expect(exist).toEqual(['f', 'd', 'd/', 'made', 'folder/']);
    expect([view.stat('f/'), view.isFile('f/'), view.stat('d/')?.kind]).toEqual([undefined, false, 'directory']);
  });

  test('looks once until it is told to forget', () => {
    const { view, disk } = viewOf({ '/p/a.py': 'a' });
    view.list('.');
    disk.reads.length = 0;
    expect(view.exists('b.py')).toBe(false);
    disk.write('/p/b.py', '');
    expect([view.exists('b.py'), view.list('.'), disk.reads]).toEqual([false, ['a.py'], []]);
    view.diskChanged();
    view.executed();
    expect([view.exists('b.py'), view.list('.')]).toEqual([true, ['a.py', 'b.py']]);
  });

  test('follows its folder', () => {
    const { view } = viewOf({ '/p/d/x': '' });
    view.cwd = '/p/d';
    expect(view.exists('x')).toBe(true);
  });

  test('throws for what is not there as node does, and hides what is ours', () => {
    const { view } = viewOf({ '/p/a': '', '/p/build/.pydistutils/state': '', '/p/build/.pydistutils-kept-1-1': '' });
    expect(() => view.read('no')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    expect(() => view.list('a')).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
    expect([view.list('build'), view.exists('build/.pydistutils')]).toEqual([[], false]);
  });
});

describe('pending steps', () => {
  test('make folders and files, after what is there', () => {
    const { view, apply } = viewOf({ '/p/z.py': 'z', '/p/a.py': 'a' });
    apply(mkdir('build'), mkdir('build/lib'), copy('a.py', 'build/lib/a.py'), write('b.py', 'b'));
    expect([view.list('.'), view.list('build/lib')]).toEqual([['z.py', 'a.py', 'build', 'b.py'], ['a.py']]);
    expect([view.isDirectory('build/lib'), view.readText('build/lib/a.py'), view.readText('b.py')]).toEqual([true, 'a', 'b']);
  });

  test('are known through chains of copies, as the sources are now', () => {
    const { view, disk, apply } = viewOf({ '/p/a.py': 'a' });
    apply(copy('a.py', 'b.py'), write('a.py', 'new'), copy('b.py', 'c.py'), copy('a.py', 'd.py'));
    expect([view.readText('c.py'), view.readText('d.py'), view.readText('a.py')]).toEqual(['a', 'new', 'new']);
    expect(view.stat('c.py')).toMatchObject({ size: 1, mode: 0o644, modified: Math.floor(disk.stat('/p/a.py')?.modified as number) });
  });

  test('ask the disk for the mode of a file that a program writes over only when somebody wants it', () => {
    const disk = new MemoryDisk({ '/p/a.c': '', '/p/old.o': '' });
    disk.setMode('/p/old.o', 0o600);
    const asked: string[] = [];
    const base = Object.assign(Object.create(disk) as MemoryDisk, {
      stat: (path: string) => {
        asked.push(path);
        return disk.stat(path);
      },
    });
    const { view, apply } = viewOf({}, { base });
    apply(compile('a.c', 'old.o'), compile('a.c', 'new.o'));
    expect(asked).toEqual([]);
    expect([view.stat('old.o')?.mode, view.stat('new.o')?.mode]).toEqual([0o600, 0o644]);
    apply({ kind: 'remove', path: 'old.o', tree: false }, compile('a.c', 'old.o'));
    expect(view.stat('old.o')?.mode).toBe(0o644);
  });

  test('leave modes and times as they will be', () => {
    const { view, disk, apply } = viewOf({ '/p/tool': '#!python' });
    disk.setMode('/p/tool', 0o700);
    apply(copy('tool', 'one'), copy('tool', 'two', { preserveMode: false, preserveTimes: false }), write('three', ''), mkdir('four'));
    expect(['one', 'two', 'three', 'four'].map((path) => view.stat(path)?.mode)).toEqual([0o700, 0o644, 0o644, 0o755]);
    expect(view.stat('two')?.modified).toBe(2_000_000_000);
    apply({ kind: 'set-mode', path: 'two', add: 0o555 }, { kind: 'set-mode', path: 'tool', mode: 0o600 });
    expect([view.stat('two')?.mode, view.stat('tool')?.mode, view.readText('tool')]).toEqual([0o755, 0o600, '#!python']);
  });

  test('whose result cannot be foreseen are pending', () => {
    const { view, apply } = viewOf({ '/p/a.c': '' });
    apply(compile('a.c', 'a.o'), { kind: 'byte-compile', source: 'a.py', output: '__pycache__/a.pyc', recordedPath: '', optimize: 0 });
    expect([view.pending('a.o'), view.pending('a.c'), view.exists('a.o'), view.list('__pycache__')]).toEqual([
      true,
      false,
      true,
      ['a.pyc'],
    ]);
    expect(() => view.read('a.o')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    apply(copy('a.o', 'b.o'));
    expect(view.pending('b.o')).toBe(true);
    view.diskChanged();
    view.executed();
    expect(view.exists('a.o')).toBe(false);
  });

  test('remove files and trees, and what is made there again is new', () => {
    const { view, apply } = viewOf({ '/p/d/a': 'a', '/p/d/b': 'b', '/p/f': '' });
    apply({ kind: 'remove', path: 'f', tree: false }, write('d/c', 'c'), { kind: 'remove', path: 'd', tree: true });
    expect([view.exists('f'), view.exists('d'), view.exists('d/a'), view.exists('d/c'), view.list('.')]).toEqual([
      false,
      false,
      false,
      false,
      [],
    ]);
    apply(mkdir('d'), write('d/b', 'new'));
    expect([view.list('d'), view.exists('d/a'), view.readText('d/b'), view.list('.')]).toEqual([['b'], false, 'new', ['d']]);
  });

  test('move and link', () => {
    const { view, apply } = viewOf({ '/p/a': 'a', '/p/d/': '' });
    apply({ kind: 'move', from: 'a', to: 'b' }, copy('b', 'd/hard', { link: 'hard' }), copy('/p/b', 'd/soft', { link: 'sym' }));
    expect([
      view.exists('a'),
      view.readText('b'),
      view.readText('d/hard'),
      view.readText('d/soft'),
      view.isLink('d/soft'),
      view.isLink('d/hard'),
    ]).toEqual([false, 'a', 'a', 'a', true, false]);
    expect([view.realPath('d/soft'), view.realPath('d/new/x')]).toEqual(['/p/b', '/p/d/new/x']);
  });

  test('of a dry run stay', () => {
    const { view } = viewOf({ '/p/a': 'a' });
    view.apply({ ...mkdir('build'), phase: 'build', dryRun: true } as Step);
    view.apply({ ...mkdir('other'), phase: 'build' } as Step);
    view.diskChanged();
    view.executed();
    expect([view.exists('build'), view.exists('other')]).toEqual([true, false]);
  });

  test('compare by content', () => {
    const { view, apply } = viewOf({ '/p/a': 'same', '/p/b': 'same', '/p/c': 'else', '/p/d/': '' });
    apply(copy('a', 'e'), write('f', 'same'), compile('a', 'o'));
    expect(['b', 'c', 'd', 'e', 'f', 'o', 'no'].map((path) => view.sameContent('a', path))).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a view of Windows on a posix disk', () => {
  const nt = {
    flavour: 'nt',
    hostFlavour: 'posix',
    cwd: 'F:\\src',
    hostCwd: '/p',
    assumeExisting: ['F:\\Software\\Python27\\Lib\\site-packages'],
  } as const;

  test('finds sources under its folder, by the names of Windows', () => {
    const { view } = viewOf({ '/p/pkg/a.py': 'a' }, nt);
    expect([view.resolve('build\\lib\\x.py'), view.resolve('F:\\x'), view.readText('pkg\\a.py'), view.isFile('pkg/a.py')]).toEqual([
      '/p/build/lib/x.py',
      undefined,
      'a',
      true,
    ]);
  });

  test('lists by upper-cased name', () => {
    const { view, apply } = viewOf({ '/p/__init__.py': '', '/p/b.py': '', '/p/Cc.py': '', '/p/a.py': '' }, nt);
    apply(write('B2.py', ''));
    expect(view.list('.')).toEqual(['a.py', 'b.py', 'B2.py', 'Cc.py', '__init__.py']);
  });

  test('has the folders that count as there, and what steps make elsewhere, in any case', () => {
    const { view, apply } = viewOf({ '/p/a.py': 'a' }, nt);
    const site = 'F:\\Software\\Python27\\Lib\\site-packages';
    expect([
      view.isDirectory(site),
      view.isDirectory('f:\\software'),
      view.isDirectory('F:\\'),
      view.exists(`${site}\\pkg`),
      view.exists('G:\\'),
      view.list(site),
    ]).toEqual([true, true, true, false, false, []]);
    apply(mkdir(`${site}\\pkg`), copy('a.py', `${site}\\pkg\\a.py`));
    expect([view.list(site), view.readText(`${site.toLowerCase()}\\PKG\\A.py`), view.glob(`${site}\\p*\\*.PY`)]).toEqual([
      ['pkg'],
      'a',
      [`${site}\\pkg\\a.py`],
    ]);
  });
});

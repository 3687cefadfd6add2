import { describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/host/clock.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import type { BuildStateOptions } from '../../src/state/build-state-options.ts';
import { BuildState } from '../../src/state/build-state.ts';
import { digestOf } from '../../src/state/content-hash.ts';
import { STATE_HEADER } from '../../src/state/read-state.ts';
import { formatFile } from '../../src/state/record-file.ts';
import type { StepRecord } from '../../src/state/step-record.ts';

interface World {
  readonly disk: MemoryDisk;
  readonly clock: ManualClock;
  readonly notices: string[];
  open(options?: Partial<BuildStateOptions>): BuildState;
}

function world(
  files: Readonly<Record<string, string>> = { '/p/build/a.o': 'object', '/p/build/b.o': 'object', '/p/a.c': 'source' },
): World {
  const clock = new ManualClock();
  const disk = new MemoryDisk(files, clock);
  const notices: string[] = [];
  const open = (options: Partial<BuildStateOptions> = {}): BuildState =>
    new BuildState({
      disk,
      clock,
      buildBase: '/p/build',
      root: '/p',
      separator: '/',
      machine: 'here',
      pid: 1,
      token: 'one',
      user: 1000,
      alive: () => true,
      onNotice: (text) => notices.push(text),
      sleep: async (ms) => clock.tick(ms / 1000),
      ...options,
    });
  for (const path of ['/p', '/p/build']) if (disk.stat(path) !== undefined) disk.setOwner(path, 1000);
  return { disk, clock, notices, open };
}

function record(source = 'source'): StepRecord {
  return {
    kind: 'compile',
    command: '["{project}","gcc","{source}"]',
    environment: '[]',
    tool: '[["gcc","1"]]',
    root: '/p',
    inputs: [['a.c', digestOf(source)]],
    headers: [['/usr/include/stdio.h', digestOf('h')]],
    shadows: ['include/stdio.h'],
    outputs: [['build/a.o', digestOf('object')]],
  };
}

describe('the build state', () => {
  test('remembers steps from run to run, with paths relative to the project', () => {
    const { disk, open } = world();
    const one = open();
    one.record('/p/build/a.o', record());
    one.close();
    expect(disk.readText('/p/build/.pydistutils/state')).not.toContain('/p/build');
    expect(open().find('/p/build/a.o')).toEqual(record());
    expect(open().find('/p/build/c.o')).toBeUndefined();
  });

  test('holds a list of headers once, in the file and in memory, however many objects have read it', () => {
    const { disk, open } = world(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`/p/build/${name}.o`, 'object'])));
    const other = { ...record(), outputs: [['build/b.o', digestOf('object')]] as const };
    const one = open();
    one.record('/p/build/a.o', record());
    one.record('/p/build/b.o', other);
    one.record('/p/build/c.o', { ...record(), headers: [] });
    one.close();
    expect(disk.readText('/p/build/.pydistutils/state').match(/^\["l",.*$/gm)).toHaveLength(2);
    const two = open();
    expect([two.find('/p/build/a.o'), two.find('/p/build/b.o'), two.find('/p/build/c.o')?.headers]).toEqual([record(), other, []]);
    expect(two.find('/p/build/b.o')?.headers).toBe(two.find('/p/build/a.o')?.headers);
    two.record('/p/build/d.o', record());
    two.close();
    expect(disk.readText('/p/build/.pydistutils/state').match(/^\["l",.*$/gm)).toHaveLength(2);
    expect(open().find('/p/build/d.o')?.headers).toEqual(record().headers);
  });

  test('is found under another root', () => {
    const { disk, open } = world();
    const one = open();
    one.record('/p/build/a.o', record());
    one.close();
    disk.rename('/p', '/q');
    const two = open({ root: '/q', buildBase: '/q/build' });
    expect(two.find('/q/build/a.o')?.root).toBe('/p');
    expect(two.hostPath('a.c')).toBe('/q/a.c');
  });

  test('has the last record of each output, and none that was dropped', () => {
    const { open } = world();
    const one = open();
    one.record('/p/build/a.o', record('one'));
    one.record('/p/build/a.o', record('two'));
    one.record('/p/build/b.o', record());
    one.save();
    one.drop('/p/build/b.o');
    one.close();
    const two = open();
    expect([two.find('/p/build/a.o')?.inputs[0]?.[1], two.find('/p/build/b.o')]).toEqual([digestOf('two'), undefined]);
  });

  test('writes nothing when nothing is new, and leaves no folder when there is nothing at all', () => {
    const { disk, open } = world();
    open().close();
    expect(disk.stat('/p/build/.pydistutils')).toBeUndefined();
    const one = open();
    one.record('/p/build/a.o', record());
    one.close();
    const before = disk.readText('/p/build/.pydistutils/state');
    const two = open();
    two.find('/p/build/a.o');
    two.close();
    expect(disk.readText('/p/build/.pydistutils/state')).toBe(before);
  });

  test('waits with its folder until the build folder is there', () => {
    const { disk, open } = world({ '/p/a.c': '' });
    const one = open();
    one.record('/p/build/a.o', record());
    one.save();
    expect(disk.stat('/p/build')).toBeUndefined();
    disk.plant('/p/build/a.o', 'object');
    disk.setOwner('/p/build', 1000);
    one.close();
    expect(open().find('/p/build/a.o')).toBeDefined();
  });

  test('that is damaged is said and begun anew', () => {
    const { disk, open, notices } = world();
    const one = open();
    one.record('/p/build/a.o', record());
    one.close();
    const text = disk.readText('/p/build/.pydistutils/state');
    disk.write('/p/build/.pydistutils/state', text.replace('compile', 'kompile'));
    const two = open();
    expect(two.find('/p/build/a.o')).toBeUndefined();
    expect(notices).toEqual([
      expect.stringMatching(
        /^the build state in \/p\/build\/\.pydistutils is damaged: its block at character 20 .*; everything is made anew$/,
      ),
    ]);
    two.record('/p/build/a.o', record('new'));
    two.close();
    expect(open().find('/p/build/a.o')?.inputs).toEqual([['a.c', digestOf('new')]]);
  });

  test.each([
    [
      'a path',
      [
        ['p', 'build/a.o'],
        ['h', 'd'],
        ['t', 'x'],
        ['s', 0, 1, [0, 0, 0, 0, 0], [1, 0], [], [], []],
      ],
    ],
    [
      'a digest',
      [
        ['p', 'build/a.o'],
        ['h', 'd'],
        ['t', 'x'],
        ['s', 0, 1, [0, 0, 0, 0, 0], [], [0, 1], [], []],
      ],
    ],
    [
      'a text',
      [
        ['p', 'build/a.o'],
        ['h', 'd'],
        ['s', 0, 1, [0, 0, 0, 0, 0], [], [], [], []],
      ],
    ],
    [
      'what is no number',
      [
        ['p', 'build/a.o'],
        ['h', 'd'],
        ['t', 'x'],
        ['s', 0, 1, [0, 0, 0, 0, 0], [], [], [], ['x', 0]],
      ],
    ],
  ])('that speaks of %s that it has not told is damaged', (_, lines) => {
    const { disk, open, notices } = world();
    disk.plant('/p/build/.pydistutils/state', formatFile(STATE_HEADER, lines));
    expect(open().find('/p/build/a.o')).toBeUndefined();
    expect(notices).toEqual([expect.stringContaining('it has a record that fits nothing')]);
  });

  test('grows no further than to some times of what is alive', () => {
    const { disk, open } = world();
    for (let round = 0; round < 300; round += 1) {
      const one = open();
      for (let at = 0; at < 20; at += 1) one.record('/p/build/a.o', record(`${round}.${at}`));
      one.close();
    }
    expect(disk.readText('/p/build/.pydistutils/state').split('\n').length).toBeLessThan(3100);
    expect(open().find('/p/build/a.o')?.inputs).toEqual([['a.c', digestOf('299.19')]]);
  });

  test('knows what a producer made before and makes no longer', () => {
    const { disk, open } = world();
    disk.plant('/p/build/a', '');
    disk.plant('/p/build/b', '');
    const one = open();
    expect(one.setOutputs('build_py', ['/p/build/b', '/p/build/a'])).toEqual([]);
    one.close();
    const two = open();
    expect(two.outputsOf('build_py')).toEqual(['/p/build/a', '/p/build/b']);
    expect(two.setOutputs('build_py', ['/p/build/b', '/p/build/c'])).toEqual(['/p/build/a']);
  });

  test('forgets outputs that are gone when it is written as a whole', () => {
    const { disk, open } = world();
    const one = open();
    one.record('/p/build/a.o', record());
    one.record('/p/build/b.o', record());
    disk.removeFile('/p/build/b.o');
    one.close();
    expect([open().find('/p/build/a.o'), open().find('/p/build/b.o')]).toEqual([record(), undefined]);
  });

  test('knows what it knew when it has been written as a whole, in the middle of a run', () => {
    const { disk, open } = world();
    const one = open();
    one.record('/p/build/b.o', record('gone'));
    one.rememberAnswer('which?', 'that');
    one.setOutputs('build_py', ['/p/build/a.o', '/p/a.c']);
    one.record('/p/build/a.o', record());
    disk.removeFile('/p/build/b.o');
    one.save();
    expect(one.outputsOf('build_py')).toEqual(['/p/a.c', '/p/build/a.o']);
    expect([one.find('/p/build/a.o'), one.find('/p/build/b.o'), one.answer('which?')]).toEqual([record(), undefined, 'that']);
    one.setOutputs('build_scripts', ['/p/build/a.o']);
    one.close();
    expect([open().outputsOf('build_py'), open().outputsOf('build_scripts')]).toEqual([['/p/a.c', '/p/build/a.o'], ['/p/build/a.o']]);
  });

  test('keeps answers', () => {
    const { open } = world();
    const one = open();
    one.rememberAnswer('which?', 'that');
    one.close();
    expect([open().answer('which?'), open().answer('why?')]).toEqual(['that', undefined]);
  });

  test('goes with clean --all, and comes back with the next record', () => {
    const { disk, open } = world();
    const one = open();
    one.record('/p/build/a.o', record());
    one.save();
    one.discard();
    one.close();
    expect(disk.stat('/p/build/.pydistutils')).toBeUndefined();
    const two = open();
    two.record('/p/build/a.o', record());
    two.discard();
    two.record('/p/build/b.o', record());
    two.close();
    expect([open().find('/p/build/a.o'), open().find('/p/build/b.o')]).toEqual([undefined, record()]);
  });
});

describe('a build folder of two runs', () => {
  test('is used by one after the other', async () => {
    const { clock, open, notices } = world();
    const first = open({ pid: 7, token: 'first' });
    await first.begin();
    const second = open({ token: 'second', sleep: async () => (clock.tick(1), first.close()) });
    await second.begin();
    second.record('/p/build/a.o', record());
    second.close();
    expect(notices).toEqual(['waiting for another run (process 7) that uses /p/build']);
    expect(open().find('/p/build/a.o')).toBeDefined();
  });

  test('is given up after ten minutes', async () => {
    const { open } = world();
    await open({ pid: 7, token: 'first' }).begin();
    await expect(open({ token: 'second' }).begin()).rejects.toMatchObject({
      code: 'build-folder-locked',
      hint: 'when no other run is there, remove /p/build/.pydistutils/lock',
    });
  });

  test('is taken over from a process that is gone, another machine, or nobody', async () => {
    for (const change of [{ alive: (): boolean => false }, { machine: 'there' }]) {
      const { open, notices } = world();
      await open({ pid: 7, token: 'first' }).begin();
      await open({ token: 'second', ...change }).begin();
      expect(notices).toEqual([]);
    }
    const { disk, clock, open, notices } = world();
    disk.plant('/p/build/.pydistutils/lock/', '');
    clock.tick(60);
    await open().begin();
    expect(notices).toEqual([]);
  });

  test('is not taken over from one that has taken it over in the same moment', async () => {
    const { disk, open, notices } = world();
    await open({ pid: 7, token: 'gone' }).begin();
    const rename = disk.rename.bind(disk);
    disk.rename = (from, to) => {
      disk.rename = rename;
      disk.write('/p/build/.pydistutils/lock/owner', JSON.stringify({ pid: 8, machine: 'here', token: 'faster' }));
      rename(from, to);
    };
    const alive = (pid: number): boolean => pid !== 7;
    await expect(open({ token: 'second', alive }).begin()).rejects.toMatchObject({ code: 'build-folder-locked' });
    expect(notices).toEqual(['waiting for another run (process 8) that uses /p/build']);
    expect(disk.list('/p/build/.pydistutils')).toEqual(['lock']);
  });

  test('is waited for in silence while Windows still deletes the lock of the last one', async () => {
    const { clock, disk, open, notices } = world({ '/p/build/.pydistutils/': '', '/p/build/a.o': 'object' });
    disk.refuse('/p/build/.pydistutils/lock', 'write', 'EPERM');
    const one = open({
      sleep: async () => {
        clock.tick(1);
        disk.permit();
      },
    });
    expect([await one.begin(), one.isSettled, notices]).toEqual([true, true, []]);
    one.record('/p/build/a.o', record());
    one.close();
    expect(open().find('/p/build/a.o')).toBeDefined();
  });

  test('is used without keeping anything where no lock can be made for good', async () => {
    const { disk, open, notices } = world({ '/p/build/.pydistutils/': '' });
    disk.refuse('/p/build/.pydistutils/lock', 'write', 'EPERM');
    await open().begin();
    expect(notices).toEqual([
      expect.stringMatching(
        /^\/p\/build is used as it is, and nothing about this run is kept there: EPERM.*'\/p\/build\/.pydistutils\/lock'$/,
      ),
    ]);
  });

  test('is waited for no longer when the run is interrupted', async () => {
    const { clock, open } = world();
    await open({ pid: 7, token: 'first' }).begin();
    const started = clock.now();
    const interrupted = new AbortController();
    const second = open({
      token: 'second',
      sleep: async () => {
        clock.tick(1);
        interrupted.abort();
      },
    });
    await second.begin(interrupted.signal);
    expect([clock.now() - started < 10, second.isSettled]).toEqual([true, false]);
  });

  test('has the records of both, where one had looked before the other wrote', async () => {
    const { disk, open } = world({ '/p/build/a.o': 'object', '/p/build/b.o': 'object', '/p/build/c.o': 'object' });
    const before = open({ token: 'before' });
    before.record('/p/build/c.o', record('before'));
    before.close();
    const second = open({ token: 'second' });
    // Its line is not written yet: it has no lock.
    second.record('/p/build/b.o', record('second'));
    second.drop('/p/build/c.o');
    second.rememberAnswer('question', 'answer');
    second.setOutputs('build_py', ['/p/build/b']);
    const first = open({ token: 'first' });
    await first.begin();
    first.record('/p/build/a.o', record('first'));
    first.setOutputs('build_ext', ['/p/build/a']);
    first.close();
    await second.begin();
    expect(second.find('/p/build/a.o')?.inputs).toEqual([['a.c', digestOf('first')]]);
    second.close();
    const third = open();
    expect(third.find('/p/build/a.o')?.inputs).toEqual([['a.c', digestOf('first')]]);
    expect(third.find('/p/build/b.o')?.inputs).toEqual([['a.c', digestOf('second')]]);
    expect([third.find('/p/build/c.o'), third.answer('question')]).toEqual([undefined, 'answer']);
    expect([third.outputsOf('build_py'), third.outputsOf('build_ext')]).toEqual([['/p/build/b'], ['/p/build/a']]);
    expect(disk.list('/p/build/.pydistutils')).toEqual(['state']);
  });

  test('is read and not written by a run that the other one started', async () => {
    const { disk, open, notices } = world();
    const outer = open({ token: 'outer' });
    outer.record('/p/build/a.o', record());
    outer.save();
    const inner = open({ token: 'inner', inheritedToken: 'outer' });
    await inner.begin();
    expect(inner.find('/p/build/a.o')).toBeDefined();
    const before = disk.readText('/p/build/.pydistutils/state');
    inner.record('/p/build/b.o', record());
    inner.close();
    expect([disk.readText('/p/build/.pydistutils/state'), notices, outer.keeps]).toEqual([before, [], true]);
  });
});

describe('a build folder of two users', () => {
  test('is used without writing by another user, with one notice', async () => {
    const { disk, open, notices } = world();
    const own = open();
    own.record('/p/build/a.o', record());
    own.close();
    disk.writes.length = 0;
    const other = open({ user: 2000 });
    await other.begin();
    expect(other.find('/p/build/a.o')).toEqual(record());
    other.record('/p/build/b.o', record());
    other.save();
    other.close();
    expect(disk.writes).toEqual([]);
    expect(notices).toEqual(['/p/build is used as it is, and nothing about this run is kept there: it belongs to another user']);
  });

  test('that is read-only is used without writing, with one notice', async () => {
    const { disk, open, notices } = world();
    disk.refuse('/p/build', 'write');
    const one = open();
    await one.begin();
    one.record('/p/build/a.o', record());
    one.close();
    expect(notices).toEqual(['/p/build is used as it is, and nothing about this run is kept there: it cannot be written to']);
  });

  test("holds nothing of root's after a run of root's", async () => {
    const { disk, open } = world();
    const root = open({ user: 0 });
    await root.begin();
    disk.plant('/p/build/lib/new.py', '');
    root.record('/p/build/a.o', record());
    root.close();
    const owners = Object.keys(disk.snapshot('/p/build'))
      .concat(['/p/build/lib', '/p/build/.pydistutils'])
      .map((path) => disk.statLink(path)?.owner);
    expect(new Set(owners)).toEqual(new Set([1000]));
  });

  test('is not gone through for what is new where nothing was made', async () => {
    const { disk, open } = world();
    disk.plant('/p/build/lib/old.py', '');
    const owner = (): number | undefined => disk.stat('/p/build/lib/old.py')?.owner;
    const before = owner();
    for (const made of [false, true]) {
      const root = open({ user: 0 });
      await root.begin();
      if (made) root.noteMade();
      root.close();
      expect(owner()).toBe(made ? 1000 : before);
    }
    expect(before).not.toBe(1000);
  });

  test("that root makes in another user's project is that user's", () => {
    const { disk, open } = world({ '/p/a.c': '' });
    const root = open({ user: 0 });
    disk.plant('/p/build/lib/x', '');
    root.close();
    expect([disk.stat('/p/build')?.owner, disk.stat('/p/build/lib/x')?.owner]).toEqual([1000, 1000]);
  });
});

import { execFileSync } from 'node:child_process';
import { expect, test, describe } from 'vitest';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { RealDisk } from '../../src/host/real-disk.ts';
import { Transaction, recover } from '../../src/execute/transaction.ts';
import { tempProject } from '../support/temp-project.ts';
import { copy, memoryRig, mkdir, write, type Draft } from './executor-rig.ts';

const BEFORE = { '/site/old.py': 'old', '/site/pkg/kept.py': 'kept', '/p/new.py': 'new', '/p/build/x': '' };

function install(...drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft): Draft => ({ ...draft, phase: 'install' }));
}

const STEPS = install(
  mkdir('/site/fresh'),
  copy('new.py', '/site/fresh/new.py'),
  copy('new.py', '/site/old.py', { update: false }),
  write('/site/pkg/kept.py', 'changed'),
  write('/site/info', 'info'),
  { kind: 'set-mode', path: '/site/pkg', mode: 0o700 },
  { kind: 'remove', path: '/site/pkg/kept.py', tree: false },
  mkdir('/site/pkg/sub'),
);

function look(disk: MemoryDisk): unknown {
  const files = disk.snapshot('/site');
  const facts = Object.keys(files)
    .sort()
    .map((path) => [path, files[path], disk.stat(path)?.mode, disk.stat(path)?.modified]);
  return [...facts, disk.stat('/site/pkg')?.mode];
}

describe('an installation', () => {
  test('that succeeds leaves what it made and nothing of ours', async () => {
    const rig = memoryRig(BEFORE);
    expect((await rig.run(...STEPS)).error).toBeUndefined();
    rig.executor.commit();
    rig.executor.close();
    expect(rig.disk.snapshot('/site')).toEqual({ '/site/old.py': 'new', '/site/fresh/new.py': 'new', '/site/info': 'info' });
    expect(rig.disk.stat('/p/build/.pydistutils/undo')).toBeUndefined();
  });

  test('that replaces what is in use, and on Windows cannot be removed, succeeds; a later run removes it', async () => {
    const rig = memoryRig(BEFORE);
    const remove = rig.disk.removeTree.bind(rig.disk);
    let inUse = true;
    rig.disk.removeTree = (path) => {
      if (inUse && path.includes('.pydistutils-kept-')) throw Object.assign(new Error('EPERM: in use'), { code: 'EPERM' });
      remove(path);
    };
    const replacing = install(copy('new.py', '/site/old.py', { update: false }));
    const kept = (): readonly string[] => rig.disk.list('/site').filter((name) => name.startsWith('.pydistutils-kept-'));
    expect((await rig.run(...replacing)).error).toBeUndefined();
    rig.executor.commit();
    rig.executor.close();
    expect([rig.disk.readText('/site/old.py'), kept()]).toEqual(['new', [expect.any(String)]]);

    for (const left of [1, 0]) {
      if (left === 0) inUse = false;
      const next = memoryRig({}, { disk: rig.disk, clock: rig.disk.clock, token: 'two', alive: false });
      expect(await next.run(write('/p/build/y', 'y'))).toMatchObject({ error: undefined, text: 'Writing /p/build/y\n' });
      next.executor.commit();
      next.executor.close();
      expect(kept()).toHaveLength(left);
    }
    expect(rig.disk.stat('/p/build/.pydistutils/undo')).toBeUndefined();
  });

  test('that fails is taken back: files, folders, modes and times', async () => {
    const rig = memoryRig(BEFORE);
    const before = look(rig.disk);
    rig.disk.clock.tick(100);
    expect((await rig.run(...STEPS, ...install(copy('no.py', '/site/x.py')))).error?.message).toContain("can't copy 'no.py'");
    expect(look(rig.disk)).not.toEqual(before);
    rig.executor.undo();
    expect(look(rig.disk)).toEqual(before);
    expect([rig.disk.stat('/site/fresh'), rig.disk.stat('/site/pkg/sub')]).toEqual([undefined, undefined]);
  });

  test('that is killed at any point is taken back by the next run', async () => {
    // The disk dies at each of its writes in turn; nothing that the process remembers helps then.
    for (let deadline = 1; ; deadline += 1) {
      const rig = memoryRig(BEFORE);
      const before = look(rig.disk);
      rig.disk.clock.tick(100);
      const dead = dieAfter(rig.disk, deadline);
      const run = await rig.run(...STEPS).catch((error: unknown) => ({ error: error as Error }));
      if (!dead()) {
        expect(run.error).toBeUndefined();
        expect(deadline).toBeGreaterThan(15);
        break;
      }
      const next = memoryRig({}, { disk: revive(rig.disk), clock: rig.disk.clock, token: 'two', alive: false });
      const after = await next.run(mkdir('/elsewhere'));
      expect(after.error, `killed at write ${deadline}`).toBeUndefined();
      expect(look(next.disk), `killed at write ${deadline}`).toEqual(before);
    }
  });

  test('of which the end was written is only cleaned up', () => {
    const disk = new MemoryDisk(BEFORE);
    const journal = '/p/build/undo';
    const transaction = new Transaction({ disk, separator: '/', pid: 1, journal: () => journal });
    transaction.overwriting('/site/old.py');
    disk.write('/site/old.py', 'new');
    disk.append(journal, '{"op":"commit"}\n');
    expect(recover(journal, disk, '/')).toEqual([{ kind: 'cleaned', troubles: [] }]);
    expect(disk.snapshot('/site')).toEqual({ '/site/old.py': 'new', '/site/pkg/kept.py': 'kept' });
    expect(recover(journal, disk, '/')).toEqual([]);
  });

  test('that writes through links is taken back where they lead', async () => {
    const rig = memoryRig({ ...BEFORE, '/else/there': 'there', '/site/x': '' });
    rig.disk.symbolicLink('../else/there', '/site/there');
    rig.disk.symbolicLink('/else/gone', '/site/gone');
    rig.disk.symbolicLink('gone', '/site/gone.py');
    const files = { '/site': rig.disk.snapshot('/site'), '/else': rig.disk.snapshot('/else') };
    const steps = [write('/site/there', 'new'), copy('new.py', '/site/gone.py')];
    expect((await rig.run(...install(...steps))).error).toBeUndefined();
    expect([rig.disk.readText('/else/there'), rig.disk.readText('/else/gone')]).toEqual(['new', 'new']);
    rig.executor.undo();
    expect({ '/site': rig.disk.snapshot('/site'), '/else': rig.disk.snapshot('/else') }).toEqual(files);
    expect(['there', 'gone', 'gone.py'].map((name) => rig.disk.readLink(`/site/${name}`))).toEqual(['../else/there', '/else/gone', 'gone']);
  });

  test('that writes to a pipe or a device reads nothing from it, and leaves it as it is', () => {
    const disk = new RealDisk();
    const pipe = `${tempProject({})}/pipe`;
    execFileSync('mkfifo', [pipe]);
    const transaction = new Transaction({ disk, separator: '/', pid: 1, journal: () => undefined });
    transaction.writing(pipe);
    expect([transaction.undo(), disk.stat(pipe)?.kind]).toEqual([[], 'other']);
  });

  test('that was ended while an interpreter wrote byte code leaves nothing of that', () => {
    const disk = new MemoryDisk({ '/site/m.pyc': 'old', '/site/other.pyc.1': 'theirs' });
    const transaction = new Transaction({ disk, separator: '/', pid: 1, journal: () => undefined });
    transaction.writing('/site/m.pyc');
    transaction.writing('/site/n.pyc');
    for (const name of ['m.pyc.140651837484016', 'n.pyc.140651837484016']) disk.write(`/site/${name}`, '');
    transaction.undo();
    expect(disk.snapshot('/site')).toEqual({ '/site/m.pyc': 'old', '/site/other.pyc.1': 'theirs' });
  });

  test('whose files could never be made, their names being too long, has nothing to put back', () => {
    const long = `${tempProject({})}/${'n'.repeat(300)}`;
    const transaction = new Transaction({ disk: new RealDisk(), separator: '/', pid: 1, journal: () => undefined });
    transaction.creating([long, `${long}/a.py`], [long]);
    expect([transaction.undo(), transaction.tookBack]).toEqual([[], false]);
  });

  test('that is a folder is none', () => {
    const disk = new MemoryDisk({ ...BEFORE, '/p/build/undo/': '' });
    expect(recover('/p/build/undo', disk, '/')).toEqual([]);
  });
});

describe('an installation from a build folder that cannot be written to', () => {
  const foreign = (disk: MemoryDisk, options: object = {}): ReturnType<typeof memoryRig> =>
    memoryRig({}, { disk, clock: disk.clock, spareJournal: '/tmp/undo', user: 0, ...options });

  function start(): MemoryDisk {
    const disk = new MemoryDisk({ ...BEFORE, '/tmp/x': '' });
    disk.refuse('/p/build', 'write');
    return disk;
  }

  test('keeps its journal among the temporary files, and takes it away', async () => {
    const rig = foreign(start());
    await rig.run(...STEPS);
    expect([rig.disk.list('/tmp'), rig.disk.list('/tmp/undo')]).toEqual([['x', 'undo'], [expect.stringMatching(/^[0-9a-f]{12}-\d+$/)]]);
    rig.executor.commit();
    expect(rig.disk.list('/tmp')).toEqual(['x']);
  });

  test('is taken back after a kill, but not while it is alive, nor when the journal is not ours', async () => {
    const disk = start();
    const before = look(disk);
    await foreign(disk).run(...STEPS);
    const between = look(disk);
    await foreign(disk, { alive: true }).run(mkdir('/one'));
    expect(look(disk)).toEqual(between);
    const [journal] = disk.list('/tmp/undo');
    for (const path of ['/tmp/undo', `/tmp/undo/${journal}`]) {
      disk.setOwner(path, 99);
      await foreign(disk, { alive: false }).run(mkdir('/two'));
      expect(look(disk)).toEqual(between);
      disk.setOwner(path, 0);
    }
    disk.setMode('/tmp/undo', 0o777);
    await foreign(disk, { alive: false }).run(mkdir('/four'));
    expect(look(disk)).toEqual(between);
    disk.setMode('/tmp/undo', 0o700);
    const run = await foreign(disk, { alive: false }).run(mkdir('/three'));
    expect(run.text).toContain('note: an earlier installation was ended half-way: what it had changed is put back\n');
    expect([look(disk), disk.list('/tmp')]).toEqual([before, ['x']]);
  });
});

test('a journal that somebody else wrote puts no other files in place', () => {
  const disk = new MemoryDisk({
    '/etc/passwd': 'root',
    '/tmp/evil': 'evil',
    '/undo':
      '{"op":"replace","path":"/etc/passwd","aside":"/tmp/evil"}\n{"op":"replace","path":"/etc/passwd","aside":"/etc/evil"}\nnot json\n',
  });
  disk.plant('/etc/evil', 'evil');
  recover('/undo', disk, '/');
  expect(disk.readText('/etc/passwd')).toBe('root');
});

test('what cannot be put back is told', () => {
  const disk = new MemoryDisk(BEFORE);
  const transaction = new Transaction({ disk, separator: '/', pid: 1, journal: () => undefined });
  transaction.creating(['/site/x.py']);
  disk.write('/site/x.py', '');
  disk.refuse('/site/x.py', 'write');
  expect(transaction.undo()).toEqual([expect.stringMatching(/^\/site\/x\.py could not be put back: EACCES/)]);
});

test('a folder that could not be made on a read-only disk is no trouble', () => {
  const disk = new MemoryDisk(BEFORE);
  const transaction = new Transaction({ disk, separator: '/', pid: 1, journal: () => undefined });
  disk.refuse('/other', 'write', 'EROFS');
  transaction.makingDirectory('/other');
  expect(() => disk.makeDirectory('/other')).toThrow('EROFS');
  expect([transaction.undo(), transaction.tookBack]).toEqual([[], false]);
});

const WRITING = [
  'write',
  'append',
  'makeDirectory',
  'rename',
  'removeFile',
  'removeEmptyDirectory',
  'removeTree',
  'copyContent',
  'hardLink',
  'symbolicLink',
  'setMode',
  'setTimes',
] as const;

/** From its n-th write on the disk does nothing any more. */
function dieAfter(disk: MemoryDisk, writes: number): () => boolean {
  let count = 0;
  for (const name of WRITING) {
    const real = (disk[name] as (...args: unknown[]) => void).bind(disk);
    Object.assign(disk, {
      [name]: (...args: unknown[]) => {
        if ((count += 1) > writes) throw new Error('internal: killed');
        real(...args);
      },
    });
  }
  return () => count > writes;
}

function revive(disk: MemoryDisk): MemoryDisk {
  for (const name of WRITING) Reflect.deleteProperty(disk, name);
  return disk;
}

import { describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/host/clock.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { digestOf } from '../../src/state/content-hash.ts';
import { StatCache } from '../../src/state/stat-cache.ts';

function start(files: Readonly<Record<string, string>> = { '/a': 'a', '/b': 'b' }): {
  readonly disk: MemoryDisk;
  readonly clock: ManualClock;
  cache(machine?: string): StatCache;
} {
  const clock = new ManualClock(1_700_000_000.5);
  const disk = new MemoryDisk({ ...files, '/s/': '' }, clock);
  return { disk, clock, cache: (machine = 'here') => new StatCache({ disk, clock, path: '/s/stat-cache', machine, process: '1' }) };
}

describe('the stat cache', () => {
  test('reads a file once a run', () => {
    const { disk, cache } = start();
    const one = cache();
    expect([one.digest('/a'), one.digest('/a'), one.digest('/no'), one.digest('/s')]).toEqual([
      digestOf('a'),
      digestOf('a'),
      undefined,
      undefined,
    ]);
    expect(disk.reads.filter((path) => path === '/a')).toHaveLength(1);
    disk.write('/a', 'c');
    expect(one.digest('/a')).toBe(digestOf('a'));
    one.forget('/a');
    expect(one.digest('/a')).toBe(digestOf('c'));
  });

  test('looks at a file as it is told to, and reads what is there', () => {
    const { disk, clock } = start();
    const seen = disk.stat('/a');
    const asked: string[] = [];
    const stat = (path: string): typeof seen => (asked.push(path), path === '/a' ? seen : undefined);
    const one = new StatCache({ disk, stat, clock, path: undefined, machine: 'here', process: '1' });
    expect([one.digest('/a'), one.digest('/a'), one.digest('/b')]).toEqual([digestOf('a'), digestOf('a'), undefined]);
    expect(asked).toEqual(['/a', '/b']);
  });

  test('reads an old, unchanged file in no later run', () => {
    const { disk, clock, cache } = start();
    clock.tick(10);
    const one = cache();
    one.digest('/a');
    one.save();
    disk.reads.length = 0;
    expect(cache().digest('/a')).toBe(digestOf('a'));
    expect(disk.reads).toEqual(['/s/stat-cache']);
  });

  test('reads a file again that was hashed within a tick of its writing: it may have changed since', () => {
    const { disk, clock, cache } = start();
    const one = cache();
    one.digest('/a');
    one.save();
    // Same size, same time: nothing but its content tells.
    disk.write('/a', 'x');
    clock.tick(10);
    expect(cache().digest('/a')).toBe(digestOf('x'));
  });

  test('waits for two seconds where the file system keeps whole ones', () => {
    const clock = new ManualClock(1_700_000_000);
    const disk = new MemoryDisk({ '/a': 'a', '/s/': '' }, clock);
    const cache = (): StatCache => new StatCache({ disk, clock, path: '/s/stat-cache', machine: 'here', process: '1' });
    clock.tick(1.5);
    const one = cache();
    one.digest('/a');
    one.save();
    disk.reads.length = 0;
    cache().digest('/a');
    expect(disk.reads).toContain('/a');
  });

  test.each([
    ['size', (disk: MemoryDisk): void => disk.write('/a', 'longer')],
    ['time', (disk: MemoryDisk): void => disk.setTimes('/a', 1, 1)],
    [
      'inode',
      (disk: MemoryDisk): void => (
        disk.write('/a2', 'x'),
        disk.setTimes('/a2', 1_700_000_000.5, 1_700_000_000.5),
        disk.rename('/a2', '/a')
      ),
    ],
  ])('sees another %s', (_, change) => {
    const { disk, clock, cache } = start();
    clock.tick(10);
    const one = cache();
    one.digest('/a');
    one.save();
    clock.tick(10);
    change(disk);
    disk.reads.length = 0;
    cache().digest('/a');
    expect(disk.reads).toContain('/a');
  });

  test('is worth nothing on another machine, nor when it is damaged', () => {
    const { disk, clock, cache } = start();
    clock.tick(10);
    const one = cache();
    one.digest('/a');
    one.save();
    disk.reads.length = 0;
    cache('there').digest('/a');
    expect(disk.reads).toContain('/a');
    disk.write('/s/stat-cache', disk.readText('/s/stat-cache').replace('/a', '/b'));
    expect(cache().digest('/b')).toBe(digestOf('b'));
  });

  test('writes nothing when nothing was learned, and forgets files that are gone', () => {
    const { disk, clock, cache } = start();
    clock.tick(10);
    const one = cache();
    one.digest('/a');
    one.digest('/b');
    one.save();
    const before = disk.readText('/s/stat-cache');
    const two = cache();
    two.digest('/a');
    two.save();
    expect(disk.readText('/s/stat-cache')).toBe(before);
    disk.removeFile('/b');
    const other = cache('there');
    other.digest('/a');
    other.save();
    expect(disk.readText('/s/stat-cache')).not.toContain('"/b"');
  });

  test('compares files, by size first', () => {
    const { disk, cache } = start({ '/a': 'same', '/b': 'same', '/c': 'other', '/d/': '' });
    const one = cache();
    expect(['/b', '/c', '/d', '/no'].map((path) => one.sameContent('/a', disk.stat('/a'), path, disk.stat(path)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(disk.reads).not.toContain('/c');
  });

  test('knows what copies of copies hold, and files whose times were set', () => {
    const { disk, clock, cache } = start({ '/a': 'a', '/b': 'a' });
    clock.tick(10);
    const one = cache();
    expect(one.digest('/a')).toBe(one.digest('/b'));
    disk.reads.length = 0;
    disk.setTimes('/b', 5, 5);
    one.touched('/b');
    const stat = disk.stat('/b');
    if (stat === undefined) throw new Error('it is there');
    disk.copyContent('/b', '/c');
    one.copied('/b', stat, '/c');
    disk.reads.length = 0;
    expect([one.digest('/b'), one.digest('/c')]).toEqual([digestOf('a'), digestOf('a')]);
    expect(disk.reads).toEqual([]);
    // Nobody knows what others have done meanwhile.
    one.forget();
    disk.write('/c', 'other');
    expect(one.digest('/c')).toBe(digestOf('other'));
  });

  test('knows in the next run too what a touched file holds', () => {
    const { disk, clock, cache } = start();
    clock.tick(10);
    const one = cache();
    one.digest('/a');
    disk.setTimes('/a', 5, 5);
    one.touched('/a');
    // Asked for within a tick of its new times, which proves nothing.
    one.digest('/a');
    clock.tick(10);
    one.save();
    disk.reads.length = 0;
    expect(cache().digest('/a')).toBe(digestOf('a'));
    expect(disk.reads).toEqual(['/s/stat-cache']);
  });

  test('does not know what a touched file holds that nobody has looked into', () => {
    const { disk, cache } = start();
    const one = cache();
    one.touched('/a');
    expect(one.digest('/a')).toBe(digestOf('a'));
    expect(disk.reads).toContain('/a');
  });
});

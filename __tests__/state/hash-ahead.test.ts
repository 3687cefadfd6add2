import { describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/host/clock.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { digestOf } from '../../src/state/content-hash.ts';
import { hashAhead } from '../../src/state/hash-ahead.ts';
import { forgetAllAhead } from '../../src/state/made-ahead.ts';
import { readStatCacheAhead, StatCache } from '../../src/state/stat-cache.ts';

const CACHE = '/p/build/.pydistutils/stat-cache';

/** A project of which a run has hashed some files, and then another one has begun. */
function begun(machine = 'here') {
  const clock = new ManualClock(1_700_000_000.5);
  const disk = new MemoryDisk({ '/p/a.c': 'a', '/p/b.c': 'b', '/p/new.c': 'new', '/usr/h.h': 'h', '/p/build/.pydistutils/': '' }, clock);
  clock.tick(10);
  const before = cache('here');
  for (const path of ['/p/a.c', '/p/b.c', '/usr/h.h']) before.digest(path);
  before.save();
  for (const path of ['/p/a.c', '/usr/h.h']) disk.write(path, `${path} changed`);
  clock.tick(10);
  disk.reads.length = 0;
  readStatCacheAhead(disk, CACHE);
  const now = cache(machine);
  function cache(name: string): StatCache {
    return new StatCache({ disk, clock, path: CACHE, machine: name, process: '1' });
  }
  const steps = (): Generator<void> => hashAhead({ disk, clock, statCache: CACHE, state: '/no', root: '/p', separator: '/' });
  const ahead = (): void => void [...steps()];
  return { disk, clock, cache: now, ahead, steps };
}

describe('files that an earlier run has looked into', () => {
  test('are hashed before they are asked for where they look otherwise now, those of the project', () => {
    const { disk, cache, ahead } = begun();
    ahead();
    expect(disk.reads).toEqual([CACHE, '/p/a.c']);
    const digests = ['/p/a.c', '/p/b.c', '/p/new.c', '/usr/h.h'].map((path) => cache.digest(path));
    expect(digests).toEqual(['/p/a.c changed', 'b', 'new', '/usr/h.h changed'].map(digestOf));
    expect(disk.reads).toEqual([CACHE, '/p/a.c', '/p/new.c', '/usr/h.h']);
  });

  test('are left alone where this run has changed them itself', () => {
    const { disk, steps } = begun();
    const all = steps();
    // Both have been looked at now.
    for (let count = 0; count < 2; count += 1) all.next();
    disk.write('/p/b.c', 'made anew');
    for (const _ of all) continue;
    expect(disk.reads).toEqual([CACHE, '/p/a.c']);
  });

  test('are hashed again where they have changed since', () => {
    const { disk, clock, cache, ahead } = begun();
    ahead();
    clock.tick(1);
    disk.write('/p/a.c', 'changed once more');
    expect(cache.digest('/p/a.c')).toBe(digestOf('changed once more'));
  });

  test('that were written a moment ago are hashed again: they may have changed since', () => {
    const { disk, cache, ahead } = begun();
    disk.write('/p/a.c', 'one');
    ahead();
    // Same size, same time: nothing but its content tells.
    disk.write('/p/a.c', 'two');
    expect(cache.digest('/p/a.c')).toBe(digestOf('two'));
  });

  test('are not known from a run that is over', () => {
    const { disk, cache, ahead } = begun();
    ahead();
    forgetAllAhead();
    cache.digest('/p/a.c');
    expect(disk.reads.filter((path) => path === '/p/a.c')).toHaveLength(2);
  });

  test('are known to the next run', () => {
    const { disk, cache, ahead } = begun();
    ahead();
    cache.digest('/p/a.c');
    cache.save();
    disk.reads.length = 0;
    const next = new StatCache({ disk, clock: new ManualClock(1_700_000_100), path: CACHE, machine: 'here', process: '2' });
    expect(next.digest('/p/a.c')).toBe(digestOf('/p/a.c changed'));
    expect(disk.reads).toEqual([CACHE]);
  });
});

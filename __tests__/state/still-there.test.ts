import { expect, test } from 'vitest';
import { ManualClock } from '../../src/host/clock.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { stillThere } from '../../src/state/still-there.ts';

const MANY = Array.from({ length: 20 }, (_, index) => `/many/m${index}`);
const ALL = ['/few/a', '/few/b', '/gone/a', ...MANY];

test.each([
  { title: 'in a folder that is listed', removed: ['/many/m0', '/many/m19'] },
  { title: 'in one whose files are looked at', removed: ['/few/b'] },
  { title: 'with their folder', removed: MANY },
  { title: 'none', removed: [] },
])('leaves out the files that are gone: $title', ({ removed }) => {
  const there = ALL.filter((path) => path !== '/gone/a' && !removed.includes(path));
  const disk = new MemoryDisk(Object.fromEntries(there.map((path) => [path, ''])), new ManualClock(1));
  const entries = new Map(ALL.map((path, index) => [path, index]));
  expect(stillThere(disk, entries, new Map())).toEqual(there.map((path) => [path, ALL.indexOf(path)]));
});

test('asks nobody about those that have been seen', () => {
  const disk = new MemoryDisk({}, new ManualClock(1));
  expect(
    stillThere(
      disk,
      new Map([
        ['/a', 1],
        ['/b', 2],
      ]),
      new Map([['/b', {}]]),
    ),
  ).toEqual([['/b', 2]]);
});

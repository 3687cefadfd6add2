import { describe, expect, test } from 'vitest';
import { ManualClock } from '../../src/host/clock.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { isAsItWas, lookedAt, Looks, type Question } from '../../src/repeat/looks.ts';

const PATHS: readonly string[] = ['/p', '/p/a', '/p/b', '/p/none', '/p/link', '/p/d', '/p/d/c'];

/** A disk, and all questions about it as they were answered. */
function looked(): { readonly disk: MemoryDisk; readonly clock: ManualClock; readonly looks: Looks } {
  const clock = new ManualClock();
  const disk = new MemoryDisk({ '/p/a': 'x', '/p/b': 'y', '/p/d/c': 'z' }, clock);
  disk.symbolicLink('a', '/p/link');
  const looks = new Looks();
  for (const path of PATHS) {
    looks.add('stat', path, disk.stat(path));
    looks.add('link', path, disk.statLink(path));
  }
  looks.add('real-path', '/p/link', disk.realPath('/p/link'));
  looks.add('writable', '/p', disk.writable('/p'));
  clock.tick();
  return { disk, clock, looks };
}

describe('looks', () => {
  test('find the same as long as nothing has changed', () => {
    const { disk, looks } = looked();
    expect(lookedAt(looks.taken).map((each) => isAsItWas(each, disk))).toEqual([true]);
  });

  test('at what is no link tell as much as looks at what it leads to, and not the other way round', () => {
    const { disk } = looked();
    const looks = new Looks();
    for (const path of PATHS) looks.add('link', path, disk.statLink(path));
    expect(PATHS.filter((path) => !looks.knows('stat', path))).toEqual(['/p/link']);
    const others = new Looks();
    for (const path of PATHS) others.add('stat', path, disk.stat(path));
    expect(PATHS.filter((path) => others.knows('link', path))).toEqual([]);
  });

  test.each<readonly [string, (disk: MemoryDisk) => void]>([
    ['another content of the same size', (disk) => disk.write('/p/a', 'w')],
    ['another mode', (disk) => disk.setMode('/p/b', 0o600)],
    ['another time', (disk) => disk.setTimes('/p/b', 5, 5)],
    ['what was not there', (disk) => disk.write('/p/none', '')],
    ['what is gone', (disk) => disk.removeFile('/p/d/c')],
    ['a new name in a folder', (disk) => disk.write('/p/d/new', '')],
    [
      'a link that leads elsewhere',
      (disk) => {
        disk.removeFile('/p/link');
        disk.symbolicLink('b', '/p/link');
      },
    ],
    [
      'a file in the place of another',
      (disk) => {
        disk.write('/p/d/x', 'y');
        disk.rename('/p/d/x', '/p/b');
      },
    ],
  ])('find out about %s', (_what, change) => {
    const { disk, looks } = looked();
    change(disk);
    expect(lookedAt(looks.taken).map((each) => isAsItWas(each, disk))).toEqual([false]);
  });

  test('are kept in parts, so that a change is found before the last of thousands', () => {
    const disk = new MemoryDisk();
    const looks = new Looks();
    for (let count = 0; count < 1200; count += 1) looks.add('stat', `/p/${count}`, undefined);
    disk.plant('/p/700', '');
    expect(lookedAt(looks.taken).map((each) => isAsItWas(each, disk))).toEqual([true, false, true]);
  });

  test('know what was asked, question by question', () => {
    const { looks } = looked();
    const known = (['stat', 'link', 'real-path', 'writable'] as const satisfies readonly Question[]).map((question) =>
      looks.knows(question, '/p'),
    );
    expect(known).toEqual([true, true, false, true]);
  });
});

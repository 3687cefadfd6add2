import { describe, expect, test } from 'vitest';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { RememberingDisk } from '../../src/host/remembering-disk.ts';

/** A disk in memory that notes what it is asked for, and one that remembers it. */
function disks(files: Readonly<Record<string, string>>): {
  readonly below: MemoryDisk;
  readonly disk: RememberingDisk;
  readonly asked: string[];
} {
  const below = new MemoryDisk(files);
  const asked: string[] = [];
  const noting = Object.assign(Object.create(below) as MemoryDisk, {
    stat: (path: string) => {
      asked.push(`stat ${path}`);
      return below.stat(path);
    },
    statLink: (path: string) => {
      asked.push(`statLink ${path}`);
      return below.statLink(path);
    },
    entries: (path: string) => {
      asked.push(`entries ${path}`);
      return below.entries(path);
    },
    members: (path: string) => {
      asked.push(`members ${path}`);
      return below.members(path);
    },
  });
  return { below, disk: RememberingDisk.over(noting), asked };
}

describe('a disk that remembers', () => {
  test('is asked once, also for what is not there', () => {
    const { disk, asked } = disks({ '/p/a': 'x' });
    for (let count = 0; count < 2; count += 1) {
      expect([disk.stat('/p/a')?.size, disk.stat('/p/none'), disk.list('/p'), disk.statLink('/p/a')?.kind]).toEqual([
        1,
        undefined,
        ['a'],
        'file',
      ]);
    }
    expect(asked).toEqual(['statLink /p/a', 'statLink /p/none', 'entries /p']);
  });

  test('knows from a listing what its entries are, but for links', () => {
    const { below, disk, asked } = disks({ '/p/a': '', '/p/d/': '' });
    below.symbolicLink('a', '/p/link');
    disk.list('/p');
    expect(['a', 'd', 'link', 'none'].map((name) => disk.kind(`/p/${name}`))).toEqual(['file', 'directory', 'file', undefined]);
    expect(asked).toEqual(['entries /p', 'statLink /p/link', 'stat /p/link', 'statLink /p/none']);
  });

  test('lists without order where that is enough, and takes one name for a list in order', () => {
    const { disk, asked } = disks({ '/p/a': '', '/p/b': '', '/q/a': '' });
    for (const folder of ['/p', '/q']) expect([...disk.members(folder).values()]).toContain('file');
    expect([disk.kind('/p/b'), disk.list('/q'), disk.list('/p'), disk.members('/p').size]).toEqual(['file', ['a'], ['a', 'b'], 2]);
    expect(asked).toEqual(['members /p', 'members /q', 'entries /p']);
  });

  test('does not look for what is below a folder that is not there', () => {
    const { below, disk, asked } = disks({ '/p/a': '' });
    expect(['/p/new', '/p/new/d', '/p/new/d/x', '/p/newer'].map((path) => disk.stat(path))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(asked).toEqual(['statLink /p/new', 'statLink /p/newer']);
    disk.makeDirectory('/p/newer');
    below.write('/p/newer/y', 'y');
    expect(disk.stat('/p/newer/y')?.size).toBe(1);
  });

  test('does not look again for what was not there under its own name', () => {
    const { disk, asked } = disks({ '/p/a': 'x' });
    const paths = ['/p/new', '/p/new/b', '/p/new/b/c'];
    expect(paths.map((path) => disk.statLink(path))).toEqual([undefined, undefined, undefined]);
    expect(paths.map((path) => disk.stat(path))).toEqual([undefined, undefined, undefined]);
    expect(asked).toEqual(['statLink /p/new']);
    disk.makeDirectory('/p/new');
    expect([disk.stat('/p/new')?.kind, disk.statLink('/p/new')?.kind]).toEqual(['directory', 'directory']);
  });

  test('looks at one file anew', () => {
    const { below, disk, asked } = disks({ '/p/a': 'x', '/p/b': 'x' });
    for (const path of ['/p', '/p/a', '/p/b']) disk.stat(path);
    below.write('/p/a', 'longer');
    asked.length = 0;
    expect([disk.statAnew('/p/a')?.size, disk.stat('/p/a')?.size, disk.stat('/p')?.kind, disk.stat('/p/b')?.size]).toEqual([
      6,
      6,
      'directory',
      1,
    ]);
    expect(asked).toEqual(['statLink /p/a']);
  });

  test('does not see what others change until it is told to forget', () => {
    const { below, disk } = disks({ '/p/a': 'x' });
    expect([disk.stat('/p/a')?.size, disk.list('/p')]).toEqual([1, ['a']]);
    below.write('/p/a', 'longer');
    below.write('/p/b', '');
    expect([disk.stat('/p/a')?.size, disk.list('/p')]).toEqual([1, ['a']]);
    disk.forget('/p/a');
    expect([disk.stat('/p/a')?.size, disk.list('/p')]).toEqual([6, ['a', 'b']]);
    below.write('/p/a', '');
    disk.forget();
    expect(disk.stat('/p/a')?.size).toBe(0);
  });

  test.each<readonly [string, (disk: RememberingDisk) => void]>([
    ['write', (disk) => disk.write('/p/a', 'new')],
    ['write a new file', (disk) => disk.write('/p/new', 'new')],
    ['append', (disk) => disk.append('/p/a', 'more')],
    ['copyContent', (disk) => disk.copyContent('/p/a', '/p/d/x')],
    ['makeDirectory', (disk) => disk.makeDirectory('/p/new')],
    ['rename a file', (disk) => disk.rename('/p/a', '/p/b')],
    ['rename a folder', (disk) => disk.rename('/p/d', '/p/e')],
    ['removeFile', (disk) => disk.removeFile('/p/d/x')],
    ['removeEmptyDirectory', (disk) => disk.removeEmptyDirectory('/p/empty')],
    ['removeTree', (disk) => disk.removeTree('/p/d')],
    ['hardLink', (disk) => disk.hardLink('/p/a', '/p/new')],
    ['symbolicLink', (disk) => disk.symbolicLink('a', '/p/new')],
    ['setMode', (disk) => disk.setMode('/p/a', 0o600)],
    ['setTimes', (disk) => disk.setTimes('/p/a', 1, 2)],
  ])('sees what is changed through it: %s', (_name, change) => {
    const { below, disk } = disks({ '/p/a': 'x', '/p/d/x': 'xx', '/p/d/deep/y': '', '/p/empty/': '' });
    const paths = ['', '/a', '/b', '/new', '/d', '/d/x', '/d/deep', '/d/deep/y', '/e', '/e/x', '/empty'].map((path) => `/p${path}`);
    const look = (tree: RememberingDisk | MemoryDisk): unknown =>
      paths.map((path) => {
        const stat = tree.stat(path);
        return [
          path,
          stat,
          tree.statLink(path),
          stat?.kind === 'directory' ? [[...tree.members(path)], [...tree.entries(path)]] : undefined,
        ];
      });
    look(disk);
    change(disk);
    expect(look(disk)).toEqual(look(below));
    expect(paths.map((path) => disk.kind(path))).toEqual(paths.map((path) => below.stat(path)?.kind));
  });

  test('takes what failed half-way for done', () => {
    const { below, disk } = disks({ '/p/a': 'x' });
    expect(disk.stat('/p/a')?.size).toBe(1);
    below.write('/p/a', 'longer');
    below.refuse('/p/a', 'write');
    expect(() => disk.write('/p/a', '')).toThrow(/EACCES/);
    expect(disk.stat('/p/a')?.size).toBe(6);
  });

  test('is not wrapped twice', () => {
    const { disk } = disks({});
    expect(RememberingDisk.over(disk)).toBe(disk);
  });
});

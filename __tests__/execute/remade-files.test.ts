import { describe, expect, test } from 'vitest';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { Rig, type Draft } from './executor-rig.ts';

const FROM = { '/p/x.egg-info/PKG-INFO': 'info', '/p/x.egg-info/sub/more': 'more' };
const REMOVE: Draft = { kind: 'remove', path: '/p/to/x', tree: true, phase: 'install', says: [{ level: 2, text: 'removing' }] };

function copies(...names: readonly string[]): readonly Draft[] {
  return names.map((name) => ({
    kind: 'copy',
    phase: 'install',
    from: `/p/x.egg-info/${name}`,
    to: `/p/to/x/${name}`,
    update: false,
    preserveMode: true,
    preserveTimes: true,
    says: [],
  }));
}

const MAKE: readonly Draft[] = [
  { kind: 'mkdir', path: '/p/to/x', mode: 0o777, phase: 'install', says: [] },
  { kind: 'mkdir', path: '/p/to/x/sub', mode: 0o777, phase: 'install', says: [] },
];

/** A tree that the steps have made, and which of its files is which. */
async function made(): Promise<{ readonly rig: Rig; readonly disk: MemoryDisk; readonly inode: () => number | undefined }> {
  const disk = new MemoryDisk({ ...FROM, '/p/to/': '', '/p/build/': '' });
  const rig = new Rig({ root: '/p', disk });
  await rig.run(...MAKE, ...copies('PKG-INFO', 'sub/more'));
  return { rig, disk, inode: () => disk.stat('/p/to/x/PKG-INFO')?.inode };
}

describe('a tree that is removed and made again', () => {
  test('is left as it is where it would be the very same; what is said stays', async () => {
    const { rig, inode } = await made();
    const before = inode();
    const { text } = await rig.run(REMOVE, ...MAKE, ...copies('PKG-INFO', 'sub/more'));
    expect([text, inode()]).toEqual(['removing\n', before]);
  });

  test.each<readonly [string, (disk: MemoryDisk) => void, readonly Draft[]]>([
    ['a file has another content', (disk) => disk.write('/p/x.egg-info/PKG-INFO', 'else'), copies('PKG-INFO', 'sub/more')],
    ['a file has another mode', (disk) => disk.setMode('/p/to/x/sub/more', 0o600), copies('PKG-INFO', 'sub/more')],
    ['a file is no longer made', () => undefined, copies('sub/more')],
    ['a file is new', (disk) => disk.write('/p/x.egg-info/new', ''), copies('PKG-INFO', 'sub/more', 'new')],
    ['there is a link in it', (disk) => disk.symbolicLink('PKG-INFO', '/p/to/x/link'), copies('PKG-INFO', 'sub/more')],
  ])('is removed where %s', async (_why, change, again) => {
    const { rig, disk } = await made();
    change(disk);
    const { error } = await rig.run(REMOVE, ...MAKE, ...again);
    expect(error).toBeUndefined();
    const names = again.flatMap((step) => (step.kind === 'copy' ? [step.to] : []));
    const there = [...disk.list('/p/to/x').map((name) => `/p/to/x/${name}`), '/p/to/x/sub/more'].filter((path) => path !== '/p/to/x/sub');
    expect(there.toSorted()).toEqual(names.toSorted());
    for (const path of names) expect(disk.readText(path)).toBe(disk.readText(path.replace('/p/to/x', '/p/x.egg-info')));
    expect(disk.stat('/p/to/x/sub/more')?.mode).toBe(disk.stat('/p/x.egg-info/sub/more')?.mode);
  });
});

describe('a file that is removed and written again', () => {
  const remove: Draft = { kind: 'remove', path: '/p/to/x', tree: false, phase: 'install', says: [{ level: 2, text: 'Removing' }] };
  const write = (text: string): Draft => ({ kind: 'write', path: '/p/to/x', content: { text }, phase: 'install', says: [] });

  test.each([
    ['is left as it is where it would be the very same', 'info', 0o644, true],
    ['is removed where its content is another', 'else', 0o644, false],
    ['is removed where its mode is another', 'info', 0o600, false],
  ])('%s', async (_what, text, mode, left) => {
    const disk = new MemoryDisk({ '/p/to/x': 'info', '/p/build/': '' });
    disk.setMode('/p/to/x', mode);
    const before = disk.stat('/p/to/x')?.inode;
    const rig = new Rig({ root: '/p', disk });
    expect((await rig.run(remove, write(text))).text).toBe('Removing\n');
    const { inode, mode: now } = disk.stat('/p/to/x') ?? {};
    expect([disk.readText('/p/to/x'), now, inode === before]).toEqual([text, 0o644, left]);
  });
});

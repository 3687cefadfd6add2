import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Disk } from '../../src/host/disk.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { RealDisk } from '../../src/host/real-disk.ts';
import { tempProject } from '../support/temp-project.ts';

const DISKS: readonly [name: string, open: () => { disk: Disk; root: string }][] = [
  ['the real disk', () => ({ disk: new RealDisk(), root: tempProject() })],
  ['the disk in memory', () => ({ disk: new MemoryDisk({ '/w/': '' }), root: '/w' })],
];

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    return `${code} ${syscall}`;
  }
  return 'no error';
}

describe.each(DISKS)('%s', (_name, open) => {
  test('gives back what was written', () => {
    const { disk, root } = open();
    disk.write(`${root}/a`, 'héllo\udcff\n');
    expect(Buffer.from(disk.read(`${root}/a`)).toString('hex')).toBe('68c3a96c6c6fff0a');
    expect(disk.readText(`${root}/a`)).toBe('héllo\udcff\n');
    disk.append(`${root}/a`, 'more');
    disk.append(`${root}/new`, new Uint8Array([1]));
    expect(disk.readText(`${root}/a`)).toBe('héllo\udcff\nmore');
    expect(disk.stat(`${root}/new`)?.size).toBe(1);
    disk.write(`${root}/a`, '');
    expect(disk.readText(`${root}/a`)).toBe('');
  });

  test('lists in the order of the directory, or without, the same names', () => {
    const { disk, root } = open();
    for (const name of ['z', 'a', 'm\udcff', 'é']) disk.write(`${root}/${name}`, '');
    disk.makeDirectory(`${root}/folder`);
    disk.symbolicLink('a', `${root}/link`);
    const byName = (entries: ReturnType<Disk['entries']>): unknown => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(byName(disk.members(root))).toEqual(byName(disk.entries(root)));
    expect(disk.members(root).get('m\udcff')).toBe('file');
    expect(codeOf(() => disk.members(`${root}/none`))).toMatch(/^ENOENT/);
  });

  test('says what is there, and nothing of what is not', () => {
    const { disk, root } = open();
    disk.write(`${root}/file`, 'x', 0o755);
    disk.makeDirectory(`${root}/folder`, 0o700);
    disk.symbolicLink('file', `${root}/link`);
    disk.symbolicLink('nowhere', `${root}/dangling`);
    expect(disk.stat(`${root}/file`)).toMatchObject({ kind: 'file', size: 1, mode: 0o755 });
    expect(disk.stat(`${root}/folder`)).toMatchObject({ kind: 'directory', mode: 0o700 });
    expect(disk.stat(`${root}/link`)).toMatchObject({ kind: 'file', size: 1 });
    expect(disk.statLink(`${root}/link`)).toMatchObject({ kind: 'symlink', size: 4 });
    expect(disk.stat(`${root}/dangling`)).toBeUndefined();
    expect(disk.statLink(`${root}/dangling`)?.kind).toBe('symlink');
    expect(disk.stat(`${root}/none`)).toBeUndefined();
    expect(disk.stat(`${root}/file/below`)).toBeUndefined();
    expect(disk.stat(`${root}/none/below`)).toBeUndefined();
  });

  test('follows links to their end', () => {
    const { disk, root } = open();
    disk.makeDirectory(`${root}/folder`);
    disk.write(`${root}/folder/file`, 'x');
    disk.symbolicLink('folder', `${root}/short`);
    disk.symbolicLink(`${root}/short/file`, `${root}/long`);
    disk.symbolicLink('loop', `${root}/loop`);
    expect(disk.realPath(`${root}/long`)).toBe(`${root}/folder/file`);
    expect(disk.readText(`${root}/short/../folder/file`)).toBe('x');
    expect(disk.list(`${root}/short`)).toEqual(['file']);
    expect(disk.stat(`${root}/loop`)).toBeUndefined();
    expect(disk.readLink(`${root}/short`)).toBe('folder');
    expect(codeOf(() => disk.readLink(`${root}/folder`))).toBe('EINVAL readlink');
    expect(codeOf(() => disk.read(`${root}/loop`))).toBe('ELOOP open');
    expect(codeOf(() => disk.realPath(`${root}/none`))).toBe('ENOENT realpath');
  });

  test('writes through a link that leads nowhere yet', () => {
    const { disk, root } = open();
    disk.symbolicLink('target', `${root}/link`);
    disk.write(`${root}/link`, 'x');
    expect(disk.readText(`${root}/target`)).toBe('x');
    expect(disk.statLink(`${root}/link`)?.kind).toBe('symlink');
  });

  test('keeps names that are not UTF-8', () => {
    const { disk, root } = open();
    const folder = `${root}/caf\udce9`;
    disk.makeDirectory(folder);
    disk.write(`${folder}/\udcff.py`, 'x');
    disk.write(`${folder}/\ufffd`, 'y');
    disk.rename(`${folder}/\udcff.py`, `${folder}/\udcfe.py`);
    disk.symbolicLink('\udcfe.py', `${root}/link`);
    expect(disk.list(root)).toContain('caf\udce9');
    expect([...disk.list(folder)].sort()).toEqual(['\udcfe.py', '\ufffd']);
    expect(disk.readText(`${folder}/\udcfe.py`)).toBe('x');
    expect(disk.realPath(`${folder}/\udcfe.py`)).toBe(`${folder}/\udcfe.py`);
    disk.copyContent(`${folder}/\udcfe.py`, `${folder}/\udcfd.py`);
    disk.setMode(`${folder}/\udcfd.py`, 0o600);
    expect(disk.stat(`${folder}/\udcfd.py`)).toMatchObject({ size: 1, mode: 0o600 });
    expect(disk.writable(folder)).toBe(true);
    disk.removeTree(folder);
    expect(disk.list(root)).toEqual(['link']);
  });

  test('copies content, not the mode', () => {
    const { disk, root } = open();
    disk.write(`${root}/from`, 'x'.repeat(600_000), 0o700);
    disk.write(`${root}/there`, 'longer than nothing', 0o600);
    disk.copyContent(`${root}/from`, `${root}/to`);
    disk.copyContent(`${root}/from`, `${root}/there`);
    expect(disk.stat(`${root}/to`)).toMatchObject({ size: 600_000, mode: 0o644 });
    expect(disk.stat(`${root}/there`)).toMatchObject({ size: 600_000, mode: 0o600 });
  });

  test('gives a copy mode and times with its content, where they are given', () => {
    const { disk, root } = open();
    disk.write(`${root}/from`, 'x'.repeat(600_000), 0o600);
    const times = { accessed: 900_000_001, modified: 900_000_002.5 };
    disk.copyContent(`${root}/from`, `${root}/to`, { mode: 0o751, times });
    expect(disk.stat(`${root}/to`)).toMatchObject({ size: 600_000, mode: 0o751, ...times });
    disk.copyContent(`${root}/from`, `${root}/usual`, { mode: undefined, times });
    expect(disk.stat(`${root}/usual`)).toMatchObject({ mode: 0o644, ...times });
    disk.copyContent(`${root}/from`, `${root}/now`, { mode: 0o444, times: undefined });
    expect(disk.stat(`${root}/now`)?.mode).toBe(0o444);
    expect(disk.stat(`${root}/now`)?.modified).toBeGreaterThan(times.modified);
  });

  test('shares a file between hard links', () => {
    const { disk, root } = open();
    disk.write(`${root}/a`, 'one');
    disk.hardLink(`${root}/a`, `${root}/b`);
    disk.write(`${root}/b`, 'two');
    expect(disk.readText(`${root}/a`)).toBe('two');
    expect(disk.stat(`${root}/a`)?.inode).toBe(disk.stat(`${root}/b`)?.inode);
  });

  test('sets times to a fraction of a second', () => {
    const { disk, root } = open();
    disk.write(`${root}/a`, 'x');
    disk.setTimes(`${root}/a`, 1_500_000_000.25, 1_600_000_000.5);
    expect(disk.stat(`${root}/a`)).toMatchObject({ accessed: 1_500_000_000.25, modified: 1_600_000_000.5 });
  });

  test('sets times before 1970, of a file and of a copy', () => {
    const { disk, root } = open();
    disk.write(`${root}/a`, 'x');
    disk.setTimes(`${root}/a`, -2, -86_400);
    disk.copyContent(`${root}/a`, `${root}/b`, { mode: undefined, times: { accessed: -2, modified: -86_400 } });
    expect(['a', 'b'].map((name) => disk.stat(`${root}/${name}`)?.modified)).toEqual([-86_400, -86_400]);
  });

  test('renames over files and empty directories, as posix does', () => {
    const { disk, root } = open();
    disk.write(`${root}/a`, 'a');
    disk.write(`${root}/b`, 'b');
    disk.makeDirectory(`${root}/empty`);
    disk.makeDirectory(`${root}/full`);
    disk.write(`${root}/full/x`, 'x');
    disk.rename(`${root}/a`, `${root}/b`);
    expect(disk.readText(`${root}/b`)).toBe('a');
    expect(codeOf(() => disk.rename(`${root}/b`, `${root}/empty`))).toBe('EISDIR rename');
    expect(codeOf(() => disk.rename(`${root}/empty`, `${root}/b`))).toBe('ENOTDIR rename');
    expect(codeOf(() => disk.rename(`${root}/empty`, `${root}/full`))).toBe('ENOTEMPTY rename');
    expect(codeOf(() => disk.rename(`${root}/full`, `${root}/full/inside`))).toBe('EINVAL rename');
    expect(codeOf(() => disk.rename(`${root}/none`, `${root}/x`))).toBe('ENOENT rename');
    disk.rename(`${root}/full`, `${root}/empty`);
    expect(disk.list(`${root}/empty`)).toEqual(['x']);
  });

  test('removes trees, but no other tree that a link in them leads to', () => {
    const { disk, root } = open();
    disk.makeDirectory(`${root}/kept`);
    disk.write(`${root}/kept/x`, 'x');
    disk.makeDirectory(`${root}/gone`);
    disk.makeDirectory(`${root}/gone/deep`);
    disk.write(`${root}/gone/deep/y`, 'y');
    disk.symbolicLink('../kept', `${root}/gone/link`);
    disk.removeTree(`${root}/gone`);
    disk.removeTree(`${root}/gone`);
    expect(disk.list(root)).toEqual(['kept']);
    expect(disk.readText(`${root}/kept/x`)).toBe('x');
  });

  test('fails with the codes of node', () => {
    const { disk, root } = open();
    disk.write(`${root}/file`, 'x');
    disk.makeDirectory(`${root}/folder`);
    disk.write(`${root}/folder/inside`, 'x');
    expect(codeOf(() => disk.read(`${root}/none`))).toBe('ENOENT open');
    expect(codeOf(() => disk.read(`${root}/file/x`))).toBe('ENOTDIR open');
    expect(codeOf(() => disk.read(`${root}/folder`))).toBe('EISDIR read');
    expect(codeOf(() => disk.write(`${root}/folder`, ''))).toBe('EISDIR open');
    expect(codeOf(() => disk.write(`${root}/none/x`, ''))).toBe('ENOENT open');
    expect(codeOf(() => disk.list(`${root}/none`))).toBe('ENOENT opendir');
    expect(codeOf(() => disk.list(`${root}/file`))).toBe('ENOTDIR opendir');
    expect(codeOf(() => disk.makeDirectory(`${root}/file`))).toBe('EEXIST mkdir');
    expect(codeOf(() => disk.makeDirectory(`${root}/none/x`))).toBe('ENOENT mkdir');
    expect(codeOf(() => disk.removeFile(`${root}/folder`))).toMatch(/^(EISDIR|EPERM) unlink$/);
    expect(codeOf(() => disk.removeFile(`${root}/none`))).toBe('ENOENT unlink');
    expect(codeOf(() => disk.removeEmptyDirectory(`${root}/folder`))).toBe('ENOTEMPTY rmdir');
    expect(codeOf(() => disk.removeEmptyDirectory(`${root}/file`))).toBe('ENOTDIR rmdir');
    expect(codeOf(() => disk.symbolicLink('x', `${root}/file`))).toBe('EEXIST symlink');
    expect(codeOf(() => disk.hardLink(`${root}/none`, `${root}/x`))).toBe('ENOENT link');
    expect(codeOf(() => disk.setMode(`${root}/none`, 0o600))).toBe('ENOENT chmod');
    expect(codeOf(() => disk.setTimes(`${root}/none`, 1, 1))).toBe('ENOENT utime');
  });
});

describe('the real disk', () => {
  test('lists in the order of the directory itself, which readdirSync does not', () => {
    const root = tempProject();
    const names = Array.from({ length: 200 }, (_, index) => `${(index * 7919) % 1000}.py`);
    for (const name of names) writeFileSync(join(root, name), '');
    const listed = new RealDisk().list(root);
    expect([...listed].sort()).toEqual(readdirSync(root).sort());
    expect(listed).toHaveLength(200);
  });

  test('respects a folder that may not be written, unless we are root', () => {
    const root = tempProject({ 'folder/': '' });
    chmodSync(join(root, 'folder'), 0o500);
    expect(new RealDisk().writable(join(root, 'folder'))).toBe(process.getuid?.() === 0);
    expect(new RealDisk().writable(join(root, 'none'))).toBe(false);
    chmodSync(join(root, 'folder'), 0o700);
  });
});

describe('the disk in memory', () => {
  test('lists in order of insertion and records what was done', () => {
    const disk = new MemoryDisk({ '/w/z.py': 'z', '/w/a.py': 'a', '/w/empty/': '' });
    expect(disk.list('/w')).toEqual(['z.py', 'a.py', 'empty']);
    disk.write('/w/m.py', 'm');
    disk.removeFile('/w/z.py');
    disk.readText('/w/m.py');
    expect(disk.list('/w')).toEqual(['a.py', 'empty', 'm.py']);
    expect(disk.writes).toEqual(['/w/m.py', '/w/z.py']);
    expect(disk.reads).toEqual(['/w', '/w/m.py', '/w']);
    expect(disk.snapshot('/w')).toEqual({ '/w/a.py': 'a', '/w/m.py': 'm' });
  });

  test('has the time of its clock', () => {
    const disk = new MemoryDisk({ '/w/a': 'a' });
    const before = disk.stat('/w/a')?.modified as number;
    disk.clock.tick(2.5);
    disk.write('/w/a', 'b');
    disk.write('/w/b', 'b');
    expect(disk.stat('/w/a')?.modified).toBe(before + 2.5);
    expect(disk.stat('/w')?.modified).toBe(before + 2.5);
  });

  test('refuses what it is told to refuse, until it is permitted', () => {
    const disk = new MemoryDisk({ '/w/locked/a': 'a', '/w/open': 'o' });
    disk.refuse('/w/locked', 'write');
    disk.refuse('/w/locked', 'read', 'EACCES');
    expect(codeOf(() => disk.write('/w/locked/b', ''))).toBe('EACCES open');
    expect(codeOf(() => disk.rename('/w/open', '/w/locked/open'))).toBe('EACCES rename');
    expect(codeOf(() => disk.read('/w/locked/a'))).toBe('EACCES open');
    expect(disk.stat('/w/locked/a')).toBeUndefined();
    expect(disk.stat('/w/locked')?.kind).toBe('directory');
    expect(disk.writable('/w/locked')).toBe(false);
    expect(disk.writable('/w/open')).toBe(true);
    expect(() => disk.makeDirectory('/w/locked/x')).toThrow("EACCES: permission denied, mkdir '/w/locked/x'");
    disk.permit();
    disk.write('/w/locked/b', 'b');
    expect(disk.readText('/w/locked/b')).toBe('b');
  });

  test('can belong to somebody else', () => {
    const disk = new MemoryDisk({ '/w/a': 'a' });
    disk.setOwner('/w/a', 1000);
    expect(disk.stat('/w/a')?.owner).toBe(1000);
    expect(disk.stat('/w')?.owner).toBe(0);
  });
});

test.runIf(existsSync('/proc/self/maps'))('the real disk copies a file to its end where the system gives it in pieces', () => {
  const disk = new RealDisk();
  const to = join(tempProject(), 'maps');
  const times = { accessed: 1, modified: 1 };
  disk.copyContent('/proc/self/maps', to, { mode: undefined, times, size: disk.stat('/proc/self/maps')?.size ?? 0 });
  expect(disk.readText(to)).toContain('[stack]');
});

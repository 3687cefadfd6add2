import { describe, expect, test } from 'vitest';
import { homeFolder, readVariable } from '../../src/host/environment.ts';
import { findProgram, findPrograms } from '../../src/host/find-program.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import type { ReadableTree } from '../../src/host/readable-tree.ts';

function machine(PATH: string): { tree: MemoryDisk; environment: { PATH: string }; platform: 'posix'; cwd: string } {
  const tree = new MemoryDisk({ '/w/local/cc': 'x' });
  tree.plant('/usr/bin/cc', 'x', 0o755);
  tree.plant('/opt/bin/cc', 'x', 0o755);
  tree.plant('/opt/bin/notes', 'x', 0o644);
  tree.plant('/w/tools/cc', 'x', 0o755);
  return { tree, environment: { PATH }, platform: 'posix', cwd: '/w' };
}

/** A Windows disk as far as programs are looked up on it. */
function windowsTree(...files: readonly string[]): ReadableTree {
  const known = new Set(files.map((file) => file.toLowerCase()));
  const stat = (path: string): ReturnType<ReadableTree['stat']> =>
    known.has(path.toLowerCase())
      ? { kind: 'file', size: 0, mode: 0o666, modified: 0, accessed: 0, changed: 0, inode: 0, device: 0, owner: 0 }
      : undefined;
  return { ...new MemoryDisk(), stat, statLink: stat } as unknown as ReadableTree;
}

describe('a program', () => {
  test('is the first executable file of that name on PATH', () => {
    expect(findProgram('cc', machine('/nowhere:/opt/bin:/usr/bin'))).toBe('/opt/bin/cc');
    expect([...findPrograms('cc', machine('/opt/bin:/usr/bin:/opt/bin'))]).toEqual(['/opt/bin/cc', '/usr/bin/cc']);
    expect(findProgram('notes', machine('/opt/bin'))).toBeUndefined();
  });

  test('is not looked for in the working directory, but PATH may name a folder in it', () => {
    expect(findProgram('cc', machine(''))).toBeUndefined();
    expect(findProgram('cc', machine(':/usr/bin'))).toBe('/usr/bin/cc');
    expect(findProgram('cc', machine('tools:/usr/bin'))).toBe('/w/tools/cc');
  });

  test('with a separator in its name is only checked', () => {
    expect(findProgram('./tools/cc', machine('/usr/bin'))).toBe('/w/tools/cc');
    expect(findProgram('local/cc', machine('/usr/bin'))).toBeUndefined();
  });

  test('has a suffix of PATHEXT on Windows, whose variables are found in any case', () => {
    const tree = windowsTree('C:\\Tools\\cl.EXE', 'D:\\more tools\\swig.bat', 'D:\\more tools\\python3.11.exe');
    const doors = { tree, environment: { Path: 'C:\\Tools;"D:\\more tools"' }, platform: 'nt', cwd: 'C:\\w' } as const;
    expect(findProgram('cl', doors)).toBe('C:\\Tools\\cl.exe');
    expect(findProgram('swig', doors)).toBe('D:\\more tools\\swig.bat');
    expect(findProgram('python3.11', doors)).toBe('D:\\more tools\\python3.11.exe');
    expect(findProgram('swig', { ...doors, environment: { ...doors.environment, PathExt: '.EXE' } })).toBeUndefined();
  });
});

describe('an environment variable', () => {
  test('that is empty is not set', () => {
    expect(readVariable({ A: '' }, 'A', 'posix')).toBeUndefined();
    expect(readVariable({ a: 'x' }, 'A', 'posix')).toBeUndefined();
    expect(readVariable({ a: 'x' }, 'A', 'nt')).toBe('x');
  });

  test('names the home folder', () => {
    expect(homeFolder({ HOME: '/home/me', USERPROFILE: 'C:\\me' }, 'posix')).toBe('/home/me');
    expect(homeFolder({ HOME: '/home/me', UserProfile: 'C:\\me' }, 'nt')).toBe('C:\\me');
  });
});

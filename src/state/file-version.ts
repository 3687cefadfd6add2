import type { Disk } from '../host/disk.ts';

/** Differs when a file has been written to, or another one put in its place. */
export function versionOf(disk: Disk, path: string): string {
  const stat = disk.stat(path);
  return stat === undefined ? 'absent' : [stat.size, stat.modified, stat.inode].join(' ');
}

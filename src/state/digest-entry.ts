import type { FileStat } from '../host/readable-tree.ts';
import type { FileDigest } from './content-hash.ts';
import { isSettled } from './settled.ts';

/** The digest of a file, and what `stat` said of it when it was taken. Times in seconds. */
export interface DigestEntry {
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
  readonly device: number;
  readonly hashedAt: number;
  readonly digest: FileDigest;
}

export function digestEntry({ size, modified, changed, inode, device }: FileStat, digest: FileDigest, hashedAt: number): DigestEntry {
  return { size, modified, changed, inode, device, hashedAt, digest };
}

/** Whether a file that now looks like this has the digest. */
export function describes(entry: DigestEntry, stat: FileStat): boolean {
  const same =
    entry.size === stat.size &&
    entry.modified === stat.modified &&
    entry.changed === stat.changed &&
    entry.inode === stat.inode &&
    entry.device === stat.device;
  if (!same) return false;
  return isSettled(stat, entry.hashedAt);
}

import { copiedTimes } from '../host/copied-times.ts';
import type { Disk } from '../host/disk.ts';
import { digestFile, type FileDigest } from '../state/content-hash.ts';

/**
 * A file that each run of the script writes anew, or that is given the times of one. It is known by its content; what is decided by time
 * comes out the same as long as it is as new as it was.
 */
export interface Rewritten {
  readonly path: string;
  readonly digest: FileDigest;
  readonly mode: number;
  /** `now`: since the run began; a number: this very time, which the script sets; `any`: it follows another file. */
  readonly modified: number | 'now' | 'any';
}

/** Undefined where the file cannot be read. */
export function digestNow(path: string, size: number, disk: Disk): FileDigest | undefined {
  try {
    return digestFile(disk, path, size);
  } catch {
    return undefined;
  }
}

/** @param began when this run did, in seconds since the epoch */
export function isRewrittenAlike({ path, digest, mode, modified }: Rewritten, disk: Disk, began: number): boolean {
  const found = disk.stat(path);
  if (found?.kind !== 'file' || found.mode !== mode) return false;
  if (modified === 'now' ? !(found.changed > began && found.modified > began) : modified !== 'any' && found.modified !== modified)
    return false;
  return digestNow(path, found.size, disk) === digest;
}

/** Gives a file the times of another, as a copy of it has them. Throws as node does where that cannot be. */
export function followTimes(path: string, like: string, disk: Disk): void {
  const [file, other] = [disk.stat(path), disk.stat(like)];
  if (file === undefined || other === undefined) return;
  const { accessed, modified } = copiedTimes(other);
  if (file.modified !== modified) disk.setTimes(path, accessed, modified);
}

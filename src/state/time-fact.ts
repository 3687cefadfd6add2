import type { FileStat } from '../host/readable-tree.ts';
import type { FileDigest } from './content-hash.ts';

/** In the place of a digest: when the file was changed, in whole seconds, where its text tells that by `__TIMESTAMP__`. */
export function timeOf(stat: FileStat | undefined): FileDigest {
  return `@${Math.floor(stat?.modified ?? 0)}` as FileDigest;
}

/** Whether a fact is about the time of a file and not about its content. */
export function isTime(digest: FileDigest): boolean {
  return digest.startsWith('@');
}

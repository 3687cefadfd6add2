import type { FileStat } from './readable-tree.ts';

/**
 * Whether it is a folder of that user that nobody else can write to; a link is none. Where users have no numbers, each has temporary
 * files of his own.
 * @param stat of the path itself
 */
export function isOwnFolder(stat: FileStat | undefined, user: number | undefined): boolean {
  return stat?.kind === 'directory' && (user === undefined || (stat.owner === user && (stat.mode & 0o022) === 0));
}

import type { Disk } from '../host/disk.ts';

/** `foreign`: another user's; `read-only`: ours, and still not writable; `none`: decided otherwise. */
export type WriteAccess = 'write' | 'foreign' | 'read-only' | 'none';

/**
 * Whether a run may keep its state in a build folder. Not in another user's, even where it is writable: what we left
 * there, the owner could not remove. Root may, since it gives away what it made.
 */
export function writeAccess(disk: Disk, buildBase: string, stateFolder: string, user: number | undefined): WriteAccess {
  const owner = disk.stat(buildBase)?.owner;
  if (user !== undefined && user !== 0 && owner !== user) return 'foreign';
  const folder = disk.stat(stateFolder) === undefined ? buildBase : stateFolder;
  return disk.writable(folder) ? 'write' : 'read-only';
}

/** Part of a sentence. */
export function describeRefusal(access: WriteAccess): string {
  return access === 'foreign' ? 'it belongs to another user' : 'it cannot be written to';
}

/** Gives everything in a tree that is root's to the owner of `like`. */
export function giveTree(disk: Disk, path: string, like: string, separator: string): void {
  const stat = disk.statLink(path);
  if (stat === undefined) return;
  if (stat.owner === 0) disk.copyOwner(like, path);
  if (stat.kind === 'directory') for (const name of disk.members(path).keys()) giveTree(disk, path + separator + name, like, separator);
}

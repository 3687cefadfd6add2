import type { Disk } from '../host/disk.ts';
/** `foreign`: another user's; `read-only`: ours, and still not writable; `none`: decided otherwise. */
export type WriteAccess = 'write' | 'foreign' | 'read-only' | 'none';
/**
 * Whether a run may keep its state in a build folder. Not in another user's, even where it is writable: what we left
 * there, the owner could not remove. Root may, since it gives away what it made.
 */
export declare function writeAccess(disk: Disk, buildBase: string, stateFolder: string, user: number | undefined): WriteAccess;
/** Part of a sentence. */
export declare function describeRefusal(access: WriteAccess): string;
/** Gives everything in a tree that is root's to the owner of `like`. */
export declare function giveTree(disk: Disk, path: string, like: string, separator: string): void;

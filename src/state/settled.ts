import type { FileStat } from '../host/readable-tree.ts';

/** The kernel's clock for time stamps ticks 100 to 1000 times a second, while ours runs on. */
export const TICK_SECONDS = 0.02;
/** Some file systems keep whole seconds, FAT two. */
const COARSE_TICK_SECONDS = 2;

/**
 * Whether a file that still looks like this has not been changed since it was looked at. One that is changed within one tick of the
 * file system's clock after that looks the same (git calls such files racy).
 * @param lookedAt seconds since the epoch
 */
export function isSettled(stat: FileStat, lookedAt: number): boolean {
  const newest = Math.max(stat.modified, stat.changed);
  // Copies carry times of whole seconds on any file system; the time of change is the system's own.
  const tick = Number.isInteger(stat.changed) ? COARSE_TICK_SECONDS : TICK_SECONDS;
  return newest + tick < lookedAt;
}

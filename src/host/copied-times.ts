import type { FileStat } from './readable-tree.ts';

/** Seconds since the epoch. */
export type CopiedTimes = Pick<FileStat, 'accessed' | 'modified'>;

/** The times that a copy gets: whole seconds, as the original takes them from the stat tuple. */
export function copiedTimes({ accessed, modified }: FileStat): CopiedTimes {
  return { accessed: Math.floor(accessed), modified: Math.floor(modified) };
}

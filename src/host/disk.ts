import type { CopiedTimes } from './copied-times.ts';
import type { ReadableTree } from './readable-tree.ts';

/** What a copy is given beside its content. */
export interface CopyFacts {
  /** Permission bits; undefined: as `to` was made. */
  readonly mode: number | undefined;
  /** Seconds since the epoch; undefined: those of now. */
  readonly times: CopiedTimes | undefined;
  /** Bytes that are known to be in the source: where they are copied nobody looks for more. 0, as of files of `/proc`, or undefined: not known. */
  readonly size?: number;
}

/** What may be done to a disk. All calls are synchronous: measured three times faster than promises for this work. */
export interface Disk extends ReadableTree {
  /** Throws an `OSError`-like error with `code` (`EACCES`, `ENOENT` …), as node does. The same holds for all below. */
  write(path: string, content: Uint8Array | string, mode?: number): void;
  append(path: string, content: Uint8Array | string): void;
  /** Does something with the content of a file, whose bytes are there only as long as that takes. */
  reading<T>(path: string, work: (bytes: Uint8Array) => T): T;
  /** Bytes of a file from `offset` on: fewer than `length` where it ends. */
  readPart(path: string, offset: number, length: number): Uint8Array;
  makeDirectory(path: string, mode?: number): void;
  rename(from: string, to: string): void;
  removeFile(path: string): void;
  removeEmptyDirectory(path: string): void;
  /** Removes a whole tree; absent is no error. */
  removeTree(path: string): void;
  /** Creates `to` with the process' default mode. Content only, or also what is given, through the open file. */
  copyContent(from: string, to: string, facts?: CopyFacts): void;
  hardLink(from: string, to: string): void;
  symbolicLink(target: string, path: string): void;
  setMode(path: string, mode: number): void;
  /**
   * Seconds since the epoch, with fractions.
   * @param like path of a file whose times these are, in whole seconds
   */
  setTimes(path: string, accessed: number, modified: number, like?: string): void;
  /** Gives `path` itself, not what it links to, the owner and group that `like` has. Nothing happens where users have no numbers. */
  copyOwner(like: string, path: string): void;
  /** Whether this process may write to the path (a directory: create entries in it). */
  writable(path: string): boolean;
}

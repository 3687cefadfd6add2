/** Facts of one directory entry. Times in seconds since the epoch, with fractions. */
export interface FileStat {
  readonly kind: 'file' | 'directory' | 'symlink' | 'other';
  readonly size: number;
  /** Permission bits only (`0o7777`). */
  readonly mode: number;
  readonly modified: number;
  readonly accessed: number;
  readonly changed: number;
  readonly inode: number;
  readonly device: number;
  readonly owner: number;
}

/** What a directory says of an entry. `symlink`: wherever it leads; `unknown`: the file system does not tell. */
export type EntryKind = FileStat['kind'] | 'unknown';

/** A tree of files that can be read: the disk, or the disk as it will be (`plan/file-view.ts`). Paths are absolute. */
export interface ReadableTree {
  /** Follows symbolic links; `undefined` where nothing is (or may not be looked at). */
  stat(path: string): FileStat | undefined;
  /** Does not follow a final symbolic link. */
  statLink(path: string): FileStat | undefined;
  /** Names in the order in which the directory lists them (not sorted), as Python's `os.listdir` does. Throws as node does. */
  list(path: string): readonly string[];
  /** The same names, with what each is. */
  entries(path: string): ReadonlyMap<string, EntryKind>;
  /** The same in any order, which is quicker: for those who look names up. */
  members(path: string): ReadonlyMap<string, EntryKind>;
  read(path: string): Uint8Array;
  /** UTF-8 with undecodable bytes kept as lone surrogates (Python's `surrogateescape`). */
  readText(path: string): string;
  /** What a symbolic link holds, as it is. Throws as node does. */
  readLink(path: string): string;
  /** The final target of all symbolic links. */
  realPath(path: string): string;
}

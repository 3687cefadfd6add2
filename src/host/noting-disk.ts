import type { CopyFacts, Disk } from './disk.ts';
import type { EntryKind, FileStat } from './readable-tree.ts';

/** Hears what is asked of a disk, and what is done to it. */
export interface DiskListener {
  /** What `stat` has given, of the file itself or of what a link leads to. */
  stat(path: string, followed: boolean, found: FileStat | undefined): void;
  /** A file was read, a folder listed. */
  read(path: string): void;
  /** A question whose answer is no fact of one file: where links lead (undefined: nowhere), whether something may be written to. */
  answer(question: 'real-path' | 'writable', path: string, answer: string | boolean | undefined): void;
  /** Something was written, made or removed, or was tried to be. */
  changed(path: string): void;
  /** A file gets the times of another, and nothing else, by `change`, which is to be called once. */
  followed(path: string, like: string, change: () => void): void;
}

/** A disk that tells what is asked of it. */
export class NotingDisk implements Disk {
  private readonly disk: Disk;
  private readonly listener: DiskListener;

  /** The disk itself, where nobody listens. */
  static over(disk: Disk, listener: DiskListener | undefined): Disk {
    return listener === undefined ? disk : new NotingDisk(disk, listener);
  }

  constructor(disk: Disk, listener: DiskListener) {
    this.disk = disk;
    this.listener = listener;
  }

  stat(path: string): FileStat | undefined {
    const found = this.disk.stat(path);
    this.listener.stat(path, true, found);
    return found;
  }

  statLink(path: string): FileStat | undefined {
    const found = this.disk.statLink(path);
    this.listener.stat(path, false, found);
    return found;
  }

  list(path: string): readonly string[] {
    this.listener.read(path);
    return this.disk.list(path);
  }

  entries(path: string): ReadonlyMap<string, EntryKind> {
    this.listener.read(path);
    return this.disk.entries(path);
  }

  members(path: string): ReadonlyMap<string, EntryKind> {
    this.listener.read(path);
    return this.disk.members(path);
  }

  read(path: string): Uint8Array {
    this.listener.read(path);
    return this.disk.read(path);
  }

  reading<T>(path: string, work: (bytes: Uint8Array) => T): T {
    this.listener.read(path);
    return this.disk.reading(path, work);
  }

  readPart(path: string, offset: number, length: number): Uint8Array {
    this.listener.read(path);
    return this.disk.readPart(path, offset, length);
  }

  readText(path: string): string {
    this.listener.read(path);
    return this.disk.readText(path);
  }

  readLink(path: string): string {
    this.listener.stat(path, false, this.disk.statLink(path));
    return this.disk.readLink(path);
  }

  realPath(path: string): string {
    let answer: string | undefined;
    try {
      return (answer = this.disk.realPath(path));
    } finally {
      this.listener.answer('real-path', path, answer);
    }
  }

  writable(path: string): boolean {
    const answer = this.disk.writable(path);
    this.listener.answer('writable', path, answer);
    return answer;
  }

  write(path: string, content: Uint8Array | string, mode?: number): void {
    this.listener.changed(path);
    this.disk.write(path, content, mode);
  }

  append(path: string, content: Uint8Array | string): void {
    this.listener.changed(path);
    this.disk.append(path, content);
  }

  makeDirectory(path: string, mode?: number): void {
    this.listener.changed(path);
    this.disk.makeDirectory(path, mode);
  }

  rename(from: string, to: string): void {
    this.listener.changed(from);
    this.listener.changed(to);
    this.disk.rename(from, to);
  }

  removeFile(path: string): void {
    this.listener.changed(path);
    this.disk.removeFile(path);
  }

  removeEmptyDirectory(path: string): void {
    this.listener.changed(path);
    this.disk.removeEmptyDirectory(path);
  }

  removeTree(path: string): void {
    this.listener.changed(path);
    this.disk.removeTree(path);
  }

  copyContent(from: string, to: string, facts?: CopyFacts): void {
    this.listener.changed(to);
    this.disk.copyContent(from, to, facts);
  }

  hardLink(from: string, to: string): void {
    this.listener.changed(to);
    this.disk.hardLink(from, to);
  }

  symbolicLink(target: string, path: string): void {
    this.listener.changed(path);
    this.disk.symbolicLink(target, path);
  }

  setMode(path: string, mode: number): void {
    this.listener.changed(path);
    this.disk.setMode(path, mode);
  }

  setTimes(path: string, accessed: number, modified: number, like?: string): void {
    const change = (): void => {
      this.disk.setTimes(path, accessed, modified, like);
    };
    if (like === undefined) {
      this.listener.changed(path);
      change();
    } else this.listener.followed(path, like, change);
  }

  copyOwner(like: string, path: string): void {
    this.listener.changed(path);
    this.disk.copyOwner(like, path);
  }
}

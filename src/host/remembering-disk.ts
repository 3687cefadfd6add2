import type { CopyFacts, Disk } from './disk.ts';
import type { EntryKind, FileStat } from './readable-tree.ts';
import { folderPart, nameStart } from './host-path.ts';

const SEPARATOR: RegExp = /[\\/]/;

/**
 * A disk that is looked at once. Planning and executing ask for the same few thousand files again and again; what one has
 * seen the other need not ask the system for.
 *
 * What is changed through it is looked at anew. What others change is not noticed until `forget`: it is to be called
 * whenever code of the script, or a program, has run. Contents are never remembered.
 *
 * A file that has two names, through a symbolic or a hard link, is remembered under each: what is changed under one name is
 * seen under the other only after `forget`. Making a link forgets everything for that reason.
 */
export class RememberingDisk implements Disk {
  private readonly disk: Disk;
  private readonly onLearn: ((path: string) => void) | undefined;
  private readonly stats = new Map<string, FileStat | undefined>();
  private readonly linkStats = new Map<string, FileStat | undefined>();
  private readonly listings = new Map<string, ReadonlyMap<string, EntryKind>>();
  /** What was a folder when it was last looked at, or made: files that are made in it change its times only. */
  private readonly folders = new Set<string>();
  private forgets = 0;
  /** What was not there when it was last looked for. */
  private absent: string | undefined;
  /** Of folders of which nobody has asked for the order yet. */
  private readonly unordered = new Map<string, ReadonlyMap<string, EntryKind>>();

  /**
   * The disk itself, where it remembers already.
   * @param onLearn called for each folder whose listing comes from somebody else
   */
  static over(disk: Disk, onLearn?: (path: string) => void): RememberingDisk {
    return disk instanceof RememberingDisk ? disk : new RememberingDisk(disk, onLearn);
  }

  private constructor(disk: Disk, onLearn: ((path: string) => void) | undefined) {
    this.disk = disk;
    this.onLearn = onLearn;
  }

  /** Somebody has changed the file, made or removed it; without a path: anything. */
  forget(path?: string): void {
    this.absent = undefined;
    if (path === undefined) {
      this.forgets += 1;
      this.stats.clear();
      this.linkStats.clear();
      this.listings.clear();
      this.unordered.clear();
      this.folders.clear();
      return;
    }
    this.forgetFile(path);
    const folder = folderPart(path) || '/';
    this.forgetTimes(folder);
    this.forgetListing(folder);
  }

  /** How often all was forgotten: as long as it stays the same nobody else has changed anything. */
  get forgotten(): number {
    return this.forgets;
  }

  stat(path: string): FileStat | undefined {
    const known = this.stats.get(path);
    if (known !== undefined || this.stats.has(path)) return known;
    // Few are links, and whether a file is one is often asked next.
    const link = this.statLink(path);
    const found = link?.kind === 'symlink' ? this.disk.stat(path) : link;
    if (found?.kind === 'directory') this.folders.add(path);
    this.stats.set(path, found);
    return found;
  }

  /** The same, looked at now: of its folder what is known stays so. */
  statAnew(path: string): FileStat | undefined {
    this.forgetFile(path);
    return this.stat(path);
  }

  /** Whether it is below what was just looked for and not there: a tree that is to be made is asked for file by file. */
  private isInAbsent(path: string): boolean {
    const { absent } = this;
    if (absent === undefined || !path.startsWith(absent)) return false;
    return path.charAt(absent.length) === (absent.startsWith('/') ? '/' : '\\');
  }

  statLink(path: string): FileStat | undefined {
    const known = this.linkStats.get(path);
    if (known !== undefined || this.linkStats.has(path)) return known;
    const below = this.isInAbsent(path);
    const found = below ? undefined : this.disk.statLink(path);
    if (found === undefined && !below) this.absent = path;
    this.linkStats.set(path, found);
    return found;
  }

  /** Known from the listing of its folder where that was looked at, but for links. */
  kind(path: string): FileStat['kind'] | undefined {
    if (this.folders.has(path)) return 'directory';
    const stat = this.stats.get(path);
    if (stat !== undefined) return stat.kind;
    const listed = this.stats.has(path) ? undefined : this.listedKind(path);
    return listed === 'file' || listed === 'directory' ? listed : this.stat(path)?.kind;
  }

  entries(path: string): ReadonlyMap<string, EntryKind> {
    let listing = this.listings.get(path);
    if (listing === undefined) {
      const known = this.unordered.get(path);
      // Of one name there is one order.
      this.listings.set(path, (listing = known !== undefined && known.size < 2 ? known : this.disk.entries(path)));
    }
    return listing;
  }

  /** Takes over what somebody else has just seen, as `entries` would give it. */
  learn(path: string, entries: ReadonlyMap<string, EntryKind>): void {
    this.listings.set(path, entries);
    this.onLearn?.(path);
  }

  members(path: string): ReadonlyMap<string, EntryKind> {
    let listing = this.listings.get(path) ?? this.unordered.get(path);
    if (listing === undefined) this.unordered.set(path, (listing = this.disk.members(path)));
    return listing;
  }

  list(path: string): readonly string[] {
    return [...this.entries(path).keys()];
  }

  read(path: string): Uint8Array {
    return this.disk.read(path);
  }

  reading<T>(path: string, work: (bytes: Uint8Array) => T): T {
    return this.disk.reading(path, work);
  }

  readPart(path: string, offset: number, length: number): Uint8Array {
    return this.disk.readPart(path, offset, length);
  }

  readText(path: string): string {
    return this.disk.readText(path);
  }

  readLink(path: string): string {
    return this.disk.readLink(path);
  }

  realPath(path: string): string {
    return this.disk.realPath(path);
  }

  writable(path: string): boolean {
    return this.disk.writable(path);
  }

  write(path: string, content: Uint8Array | string, mode?: number): void {
    this.changing(path, () => {
      this.disk.write(path, content, mode);
    });
  }

  append(path: string, content: Uint8Array | string): void {
    this.changing(path, () => {
      this.disk.append(path, content);
    });
  }

  makeDirectory(path: string, mode?: number): void {
    this.changing(path, () => {
      this.disk.makeDirectory(path, mode);
    });
    this.folders.add(path);
  }

  /** A folder takes along all that is below it. */
  rename(from: string, to: string): void {
    const folder = this.statLink(from)?.kind !== 'file';
    this.changing(from, () => {
      this.changing(to, () => {
        this.disk.rename(from, to);
      });
    });
    if (folder) this.forgetBelow(from, to);
  }

  removeFile(path: string): void {
    this.changing(path, () => {
      this.disk.removeFile(path);
    });
  }

  removeEmptyDirectory(path: string): void {
    this.forgetListing(path);
    this.changing(path, () => {
      this.disk.removeEmptyDirectory(path);
    });
  }

  removeTree(path: string): void {
    const folder = this.disk.statLink(path)?.kind === 'directory';
    try {
      this.disk.removeTree(path);
    } finally {
      this.forget(path);
      if (folder) this.forgetBelow(path);
    }
  }

  copyContent(from: string, to: string, facts?: CopyFacts): void {
    this.changing(to, () => {
      this.disk.copyContent(from, to, facts);
    });
  }

  hardLink(from: string, to: string): void {
    try {
      this.disk.hardLink(from, to);
    } finally {
      this.forget();
    }
  }

  symbolicLink(target: string, path: string): void {
    try {
      this.disk.symbolicLink(target, path);
    } finally {
      this.forget();
    }
  }

  setMode(path: string, mode: number): void {
    this.forgetFile(path);
    this.disk.setMode(path, mode);
  }

  setTimes(path: string, accessed: number, modified: number, like?: string): void {
    this.forgetFile(path);
    this.disk.setTimes(path, accessed, modified, like);
  }

  copyOwner(like: string, path: string): void {
    this.forgetFile(path);
    this.disk.copyOwner(like, path);
  }

  /** Half done counts as done: what failed may have changed the file. */
  private changing(path: string, change: () => void): void {
    try {
      change();
    } finally {
      this.forget(path);
    }
  }

  private forgetFile(path: string): void {
    this.forgetTimes(path);
    this.folders.delete(path);
  }

  private forgetTimes(path: string): void {
    this.stats.delete(path);
    this.linkStats.delete(path);
  }

  private forgetListing(folder: string): void {
    this.listings.delete(folder);
    this.unordered.delete(folder);
  }

  private forgetBelow(...folders: readonly string[]): void {
    const start = commonStart(folders);
    for (const folder of folders) this.forgetListing(folder);
    for (const known of [this.stats, this.linkStats, this.listings, this.unordered, this.folders]) {
      for (const path of known.keys()) if (path.startsWith(start) && folders.some((folder) => isBelow(path, folder))) known.delete(path);
    }
  }

  private listedKind(path: string): EntryKind | undefined {
    const folder = folderPart(path) || '/';
    return (this.listings.get(folder) ?? this.unordered.get(folder))?.get(path.slice(nameStart(path)));
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder) && (SEPARATOR.test(folder.slice(-1)) || SEPARATOR.test(path.charAt(folder.length)));
}

/** Most of the many paths that are known begin otherwise. */
function commonStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  while (!others.every((text) => text.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

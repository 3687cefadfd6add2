import type { Disk } from '../host/disk.ts';

/** A header, and the path of a file that could take its place. */
type Shadow = readonly [header: string, path: string];

/** What was found in a folder of the first `count` headers. */
interface SearchedFolder {
  count: number;
  readonly shadows: Shadow[];
}

/**
 * Files that could take the place of a header.
 *
 * `#include "util.h"` was answered by `/usr/include/util.h`. When somebody adds `include/util.h` to the project, no header
 * that the compiler reported has changed, and still another one would be found. So for each header and each of the
 * project's own include folders, all endings of the header's path (`util.h`, `include/util.h`) are looked for in the
 * folder; a file that is there now and was not there when the object was made makes it out of date.
 *
 * Only the project's own folders are looked at: system folders are many and do not change without their headers.
 */
export class ShadowHeaders {
  private readonly disk: Disk;
  private readonly separator: string;
  private readonly listings = new Map<string, ReadonlyMap<string, unknown>>();
  /** All that were ever asked about, each once, taken apart at the separators. */
  private readonly headers: (readonly [path: string, parts: readonly string[]])[] = [];
  private readonly known = new Set<string>();
  /** By a part of a path: which headers have it where, two numbers each. */
  private readonly places = new Map<string, number[]>();
  private readonly folders = new Map<string, SearchedFolder>();

  constructor(disk: Disk, separator: string) {
    this.disk = disk;
    this.separator = separator;
  }

  /** A header (absolute path) that will be asked about. */
  note(header: string): void {
    if (this.known.has(header)) return;
    this.known.add(header);
    const parts = header.split(this.separator);
    const at = this.headers.push([header, parts]) - 1;
    for (let from = 1; from < parts.length; from += 1) {
      const places = this.places.get(parts[from] as string);
      if (places === undefined) this.places.set(parts[from] as string, [at, from]);
      else places.push(at, from);
    }
  }

  /**
   * @param folders absolute paths of the project's own folders that the compiler may have searched
   * @param headers what it read, all of which has been noted; called only where something has a shadow
   * @returns absolute paths, sorted, each once
   */
  find(folders: Iterable<string>, headers: () => readonly string[]): readonly string[] {
    const shadows = new Set<string>();
    let asked: ReadonlySet<string> | undefined;
    for (const folder of folders) {
      for (const [header, path] of this.searched(folder).shadows) {
        asked ??= new Set(headers());
        if (asked.has(header)) shadows.add(path);
      }
    }
    return [...shadows].sort();
  }

  /** The disk has changed. */
  forget(): void {
    this.listings.clear();
    this.folders.clear();
  }

  /** A folder has far fewer names than there are headers, and headers that come later are few. */
  private searched(folder: string): SearchedFolder {
    const names = this.names(folder);
    let found = this.folders.get(folder);
    if (found === undefined) {
      found = { count: this.headers.length, shadows: [] };
      this.folders.set(folder, found);
      for (const name of names.keys()) {
        const places = this.places.get(name) ?? [];
        for (let at = 0; at < places.length; at += 2) this.look(folder, places[at] as number, places[at + 1] as number, found.shadows);
      }
    }
    for (; found.count < this.headers.length; found.count += 1) {
      const [, parts] = this.headers[found.count] as readonly [string, readonly string[]];
      for (let from = 1; from < parts.length; from += 1) {
        if (names.has(parts[from] as string)) this.look(folder, found.count, from, found.shadows);
      }
    }
    return found;
  }

  /** The folder has an entry with the name of that part of the header's path. */
  private look(folder: string, at: number, from: number, shadows: Shadow[]): void {
    const [header, parts] = this.headers[at] as readonly [string, readonly string[]];
    const tail = parts.slice(from);
    if (!this.isThere(folder, tail)) return;
    const path = [folder, ...tail].join(this.separator);
    if (path !== header) shadows.push([header, path]);
  }

  private isThere(folder: string, tail: readonly string[]): boolean {
    let at = folder;
    for (const part of tail) {
      if (!this.names(at).has(part)) return false;
      at += this.separator + part;
    }
    return true;
  }

  private names(folder: string): ReadonlyMap<string, unknown> {
    let names = this.listings.get(folder);
    if (names === undefined) this.listings.set(folder, (names = this.list(folder)));
    return names;
  }

  private list(folder: string): ReadonlyMap<string, unknown> {
    try {
      return this.disk.members(folder);
    } catch {
      return new Map();
    }
  }
}

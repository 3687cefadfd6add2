import type { Disk } from '../host/disk.ts';

const NONE: readonly string[] = [];

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
  private readonly listings = new Map<string, ReadonlySet<string>>();
  /** By folder and header. */
  private readonly found = new Map<string, Map<string, readonly string[]>>();

  constructor(disk: Disk, separator: string) {
    this.disk = disk;
    this.separator = separator;
  }

  /**
   * @param headers absolute paths of what the compiler read
   * @param folders absolute paths of the project's own folders that it may have searched
   * @returns absolute paths, sorted, each once
   */
  find(headers: readonly string[], folders: readonly string[]): readonly string[] {
    const shadows = new Set<string>();
    for (const folder of folders) {
      let known = this.found.get(folder);
      if (known === undefined) this.found.set(folder, (known = new Map()));
      for (const header of headers) {
        let paths = known.get(header);
        if (paths === undefined) known.set(header, (paths = this.search(header, folder)));
        for (const path of paths) shadows.add(path);
      }
    }
    return [...shadows].sort();
  }

  /** The disk has changed. */
  forget(): void {
    this.listings.clear();
    this.found.clear();
  }

  private search(header: string, folder: string): readonly string[] {
    const names = this.names(folder);
    if (names.size === 0) return NONE;
    const parts = header.split(this.separator);
    let paths = NONE;
    for (let from = parts.length - 1; from > 0; from -= 1) {
      // Nearly always there is not even the first part.
      if (!names.has(parts[from] as string)) continue;
      const tail = parts.slice(from);
      const path = [folder, ...tail].join(this.separator);
      if (path !== header && this.isThere(folder, tail)) paths = [...paths, path];
    }
    return paths;
  }

  private isThere(folder: string, tail: readonly string[]): boolean {
    let at = folder;
    for (const part of tail) {
      if (!this.names(at).has(part)) return false;
      at += this.separator + part;
    }
    return true;
  }

  private names(folder: string): ReadonlySet<string> {
    let names = this.listings.get(folder);
    if (names === undefined) this.listings.set(folder, (names = this.list(folder)));
    return names;
  }

  private list(folder: string): ReadonlySet<string> {
    try {
      return new Set(this.disk.list(folder));
    } catch {
      return new Set();
    }
  }
}

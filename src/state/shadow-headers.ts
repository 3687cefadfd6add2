import type { Disk } from '../host/disk.ts';

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
  private readonly found = new Map<string, readonly string[]>();

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
      for (const header of headers) for (const path of this.inFolder(header, folder)) shadows.add(path);
    }
    return [...shadows].sort();
  }

  /** The disk has changed. */
  forget(): void {
    this.listings.clear();
    this.found.clear();
  }

  private inFolder(header: string, folder: string): readonly string[] {
    const key = `${folder}\0${header}`;
    let paths = this.found.get(key);
    if (paths === undefined) this.found.set(key, (paths = this.search(header, folder)));
    return paths;
  }

  private search(header: string, folder: string): readonly string[] {
    const parts = header.split(this.separator);
    const paths: string[] = [];
    for (let count = 1; count < parts.length; count += 1) {
      const tail = parts.slice(-count);
      const path = [folder, ...tail].join(this.separator);
      if (path !== header && this.isThere(folder, tail)) paths.push(path);
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

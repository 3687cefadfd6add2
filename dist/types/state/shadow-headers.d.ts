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
export declare class ShadowHeaders {
    private readonly disk;
    private readonly separator;
    private readonly listings;
    private readonly found;
    constructor(disk: Disk, separator: string);
    /**
     * @param headers absolute paths of what the compiler read
     * @param folders absolute paths of the project's own folders that it may have searched
     * @returns absolute paths, sorted, each once
     */
    find(headers: readonly string[], folders: readonly string[]): readonly string[];
    /** The disk has changed. */
    forget(): void;
    private inFolder;
    private search;
    private isThere;
    private names;
    private list;
}

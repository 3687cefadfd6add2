import type { Disk } from '../host/disk.ts';
/**
 * An append-only file of JSON lines.
 *
 *     pydistutils-state 1                 kind and format version; anything else: not ours, begun anew
 *     ["p","src/a.c"]                     records, one JSON value a line
 *     ["h","9f86d081…"]
 *     #2 5feceb66ffc86f38                 end of a block: number of its lines, first 16 digits of the SHA-256 of their text
 *     …
 *
 * A block is written by one append. What stands after the last end line is the tail of a run that was killed while it
 * appended: it is dropped, and cut off by the next rewrite. An end line that does not fit its block is damage: nothing of
 * the file is trusted then. (A checksum for each line would double the file; one for the whole file could not be
 * appended to.) Names that are not UTF-8 stand as escaped lone surrogates, as JSON writes them.
 */
export interface LoadedRecords {
    readonly records: readonly unknown[];
    /** Number of bytes that the file had. */
    readonly bytes: number;
    /** The last block has no end: the file must be rewritten before it is appended to. */
    readonly cut: boolean;
    /** Why nothing of it can be used, a part of a sentence. */
    readonly damage?: string;
}
/** All records of the file, or none and why. An absent file is an empty one. */
export declare function loadRecords(disk: Disk, path: string, header: string): LoadedRecords;
/** One block as it is appended; empty for no records. */
export declare function formatBlock(records: readonly unknown[]): string;
/** A whole file with one block. */
export declare function formatFile(header: string, records: readonly unknown[]): string;
/** Puts a file in place of another, so that at every moment one of the two is there whole. */
export declare function replaceFile(disk: Disk, path: string, content: string, process: string): void;

import type { Disk } from '../host/disk.ts';
/**
 * Undoes a half-done installation.
 *
 * Before an install step changes something, a line of the journal says what will be changed; what would be overwritten is
 * kept in the same folder under another name. If the run fails, or is interrupted, the lines are undone from the last to
 * the first, those of directories at the end. If the process is killed, the journal is still there, and the next run of the same project undoes it.
 *
 * The journal, JSON lines:
 *
 *     {"op":"create","path":…}                  a file that was not there: it is removed
 *     {"op":"mkdir","path":…}                   a directory that was not there: it is removed if it is empty
 *     {"op":"replace","path":…,"aside":…}       a file or folder that is kept under another name: it is put back
 *     {"op":"facts","path":…,"mode":…,"accessed":…,"modified":…}   a file whose mode and times change: they are set back
 *     {"op":"commit"}                           everything succeeded: what was kept is removed, nothing is undone
 *
 * Each line can be undone whether or not its change was made, and more than once. A line is appended without `fsync`: it
 * outlives the process, not the machine. The names of kept files have a form of their own, in the folder of the file that
 * they were: a journal that somebody else wrote can do no more than put such files in place of their like.
 */
export type JournalLine = {
    readonly op: 'create' | 'mkdir';
    readonly path: string;
} | {
    readonly op: 'replace';
    readonly path: string;
    readonly aside: string;
} | {
    readonly op: 'facts';
    readonly path: string;
    readonly mode: number;
    readonly accessed: number;
    readonly modified: number;
} | {
    readonly op: 'commit';
};
export interface TransactionOptions {
    readonly disk: Disk;
    /** `/`, or `\` on Windows. */
    readonly separator: string;
    /** Path of the journal, asked for when the first line is written; undefined: nothing is left for a later run. */
    readonly journal: () => string | undefined;
    /** The journal has been removed. */
    readonly journalClosed?: () => void;
    readonly pid: number;
}
export declare class Transaction {
    private readonly options;
    private readonly lines;
    /** Paths whose state before the run is safe: they were not there, or are kept. */
    private readonly safe;
    /** Paths whose mode and times are noted. */
    private readonly noted;
    private journal;
    private serial;
    /** Whether the undoing changed anything. */
    tookBack: boolean;
    constructor(options: TransactionOptions);
    /** Whether anything was changed that could be undone. */
    get begun(): boolean;
    /** A directory is about to be made. */
    makingDirectory(path: string): void;
    /** Files are about to be written, or may be, where there are none. One append for all. */
    creating(...paths: readonly string[]): void;
    /** Moves away what is at the path, file, link or folder, so that something else can be put there. */
    settingAside(path: string): void;
    /** Keeps a copy of a file that is about to be written over in place. */
    overwriting(path: string): void;
    /** Mode or times of a file are about to change, and not its content. */
    changingFacts(path: string): void;
    /** Everything succeeded. */
    commit(): void;
    /** @returns what could not be put back, as sentences */
    undo(): readonly string[];
    private end;
    private note;
    private append;
    private asideOf;
}
/** What a killed run left: undone, or, where it had come to its end, cleaned up. */
export interface Recovery {
    readonly kind: 'undone' | 'cleaned';
    readonly troubles: readonly string[];
}
/** @returns nothing where there is no journal */
export declare function recover(journal: string, disk: Disk, separator: string): readonly Recovery[];

import type { FileDigest } from './content-hash.ts';
import type { DirtyReason } from './dirty-reason.ts';
import type { Fingerprint, StepRecord } from './step-record.ts';
/**
 * What is hashed where:
 *
 * | part of a step                                         | kept as                    | reason when it differs |
 * |--------------------------------------------------------|----------------------------|------------------------|
 * | argv and folder; source, output, project taken out     | text                       | flags-changed          |
 * | variables that matter to the tool                      | text                       | environment-changed    |
 * | driver and the programs behind it, what `-march=native` means here | digest each    | tool-changed           |
 * | source, `depends`, objects, libraries                  | digest each, in any order  | input-changed          |
 * | headers that the compiler reports                      | digest each                | header-changed         |
 * | files that could shadow a header                       | names                      | header-changed         |
 * | outputs                                                | digest each                | output-altered         |
 *
 * Not part of it: times, owners, modes, the path of the project (but for outputs that hold it), the interpreter (its
 * headers and flags are in the rows above).
 */
export interface StepNow extends Fingerprint {
    /** Recorded paths of source, `depends`, objects, libraries. */
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    readonly force: boolean;
}
/** What can be asked about files as they are now, by recorded path. */
export interface FilesNow {
    digest(path: string): FileDigest | undefined;
    /** Recorded paths of files that could shadow one of the headers; for untracked steps all that could be read. */
    shadows(record: StepRecord): readonly string[];
    /** Whether the file holds the path of the project that it was made in, where that is not the one of today. */
    holdsOldRoot(path: string, record: StepRecord): boolean;
}
/** Why the step has to run, or undefined: what its outputs hold is what running it would make. */
export declare function whyDirty(record: StepRecord | undefined, now: StepNow, files: FilesNow): DirtyReason | undefined;

import type { Disk } from '../host/disk.ts';
import type { BuildState } from '../state/build-state.ts';
import { type Recovery } from './transaction.ts';
export interface InstallJournalOptions {
    readonly disk: Disk;
    readonly state: BuildState;
    readonly pid: number;
    /** Path, without its last part, of journals that the build folder cannot have. */
    readonly spare: string | undefined;
    /** What the build folder stands for, where it is a temporary one: no journal is kept in it then. */
    readonly lastingName?: string | undefined;
}
/**
 * Where the journal of an installation is: `undo` in the build state, which the lock keeps to one run at a time; or, where
 * the build folder cannot be written to, a folder `<spare>-<build folder>-<pid>` of this run's own. That lies among
 * everybody's temporary files, so it is made by `mkdir`, which follows no link, and only one of our own user is believed.
 */
export declare class InstallJournal {
    private readonly options;
    private spareFolder;
    constructor(options: InstallJournalOptions);
    /** Path of the journal of this run; undefined: there can be none. */
    open(): string | undefined;
    /** The journal is gone, and what it was in. */
    close(): void;
    /** Undoes what killed runs left half-done. */
    recover(): readonly Recovery[];
    /** Spare folders for this build folder of runs that are gone. */
    private orphans;
    private isOurs;
    private mark;
}

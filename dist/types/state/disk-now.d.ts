import type { Disk } from '../host/disk.ts';
import type { CompilerFamily } from '../plan/step.ts';
import type { BuildState } from './build-state.ts';
import type { FileDigest } from './content-hash.ts';
import type { FilesNow } from './fingerprint.ts';
/** Where a compile looks for headers. Paths are absolute host paths, those in `argv` relative to `cwd`. */
export interface CompilePlace {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly source: string;
    readonly family: CompilerFamily;
}
/** The disk of today, asked by recorded path. */
export declare class DiskNow {
    private readonly state;
    private readonly disk;
    private readonly path;
    private readonly shadowHeaders;
    constructor(state: BuildState, disk: Disk);
    /** What one step asks about. Without a place it has no headers. */
    filesOf(place: CompilePlace | undefined): FilesNow;
    digest(recorded: string): FileDigest | undefined;
    /** Recorded paths of files that could take the place of one of the headers (host paths). */
    shadowsOf(place: CompilePlace, headers: readonly string[]): readonly string[];
    /** Host paths of all that a compiler which does not tell may have read: everything in the folders that it was given. */
    untrackedHeaders(place: CompilePlace): readonly string[];
    /** The disk has changed. */
    forget(): void;
    private shadows;
    private holdsOldRoot;
    private folders;
}

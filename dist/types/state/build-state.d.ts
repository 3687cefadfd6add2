import type { Clock } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import { StatCache } from './stat-cache.ts';
import type { StepRecord } from './step-record.ts';
/**
 * What earlier runs left for later ones, in `<build-base>/.pydistutils/`:
 *
 * | file         | what                                                                          | between machines |
 * |--------------|-------------------------------------------------------------------------------|------------------|
 * | `state`      | a record for each step that ran; format: `record-file.ts`, `state-tables.ts`   | kept             |
 * | `stat-cache` | digests by size, time and inode (`stat-cache.ts`)                              | dropped          |
 * | `lock/`      | held while a run executes (`state-lock.ts`)                                    | dropped          |
 * | `work/`      | outputs and dependency files while a tool writes them                          | dropped          |
 * | `undo`       | the journal of an installation under way (`execute/transaction.ts`)            | dropped          |
 *
 * Invariants:
 * - A record is appended after its step succeeded, in one block. A killed run loses the steps in flight, no more.
 * - An output is trusted only where its content has the recorded digest. So no mark is needed for a step in flight: what
 *   a killed tool left has another digest, or no record.
 * - Nothing changed: nothing is written.
 * - Damage is said and everything is made anew; it is never repaired by guessing.
 * - The folder is made only after the build folder is there: the step that makes that one is distutils' own.
 * - A build folder that is read-only or another user's is read and not written, with one notice. Root writes in anybody's
 *   folder, and gives what it made to the folder's owner when it is done.
 *
 * Rejected: a database (a dependency, and nothing to query), one file for each step (10,000 inodes), keeping the state
 * under the user's cache folder (the build folder is what CI systems keep and restore).
 */
export interface BuildStateOptions {
    readonly disk: Disk;
    readonly clock: Clock;
    /** Absolute path of `<build-base>` on this machine. */
    readonly buildBase: string;
    /** Absolute path of the project: files in it are recorded relative to it. */
    readonly root: string;
    /** `/`, or `\` on Windows. */
    readonly separator: string;
    /** Tells this machine from others. */
    readonly machine: string;
    /** This process. */
    readonly pid: number;
    /** Unique to this run, handed to everything it starts as `PYDISTUTILS_RUN`. */
    readonly token: string;
    /** The `PYDISTUTILS_RUN` that this run was started with. */
    readonly inheritedToken?: string | undefined;
    /** `process.getuid()`; undefined where users have no numbers. */
    readonly user?: number | undefined;
    readonly alive: (processId: number) => boolean;
    readonly onNotice: (text: string) => void;
    /** Resolves after so many milliseconds; between two looks at a lock. */
    readonly sleep: (ms: number) => Promise<void>;
}
export declare class BuildState {
    /** `<build-base>/.pydistutils`. */
    readonly folder: string;
    readonly stats: StatCache;
    private readonly options;
    private tables;
    private linesOnDisk;
    /** There is no file yet that could be appended to. */
    private beginFile;
    private access;
    private locked;
    private noticed;
    /** The build folder is older than this run. */
    private readonly wasThere;
    private readonly pending;
    constructor(options: BuildStateOptions);
    /**
     * Takes the lock, waiting for another run to end. To be awaited before steps are executed; where there is no build
     * folder yet the lock is taken when there is something to write.
     * @throws EngineError DistutilsError after ten minutes
     */
    begin(): Promise<void>;
    /** The record of the step that makes this file; `output` and all paths below are absolute host paths. */
    find(output: string): StepRecord | undefined;
    record(output: string, record: StepRecord): void;
    drop(output: string): void;
    /** An answer that was found once and stays right as long as its question, which holds digests of what it depends on. */
    answer(question: string): string | undefined;
    rememberAnswer(question: string, answer: string): void;
    /** Absolute paths of what a producer (a command of a script for a target) made in its last complete run. */
    outputsOf(producer: string): readonly string[];
    /**
     * Takes note of all that a producer makes, now that it has run to completion.
     * @returns what it made before and makes no longer: stale outputs
     */
    setOutputs(producer: string, outputs: readonly string[]): readonly string[];
    /** How a path stands in the state: relative to the project, where it lies in it. */
    recordedPath(path: string): string;
    hostPath(recorded: string): string;
    get root(): string;
    get separator(): string;
    /** Number of the user whom this run belongs to. */
    get user(): number | undefined;
    /** Whether a process of this machine is alive. */
    isAlive(processId: number): boolean;
    get buildBase(): string;
    /** Whether what is recorded will be there for the next run. Before there is a build folder, what comes is kept for it. */
    get keeps(): boolean;
    /** A path in `work/` for something that a tool writes; undefined where nothing may be written. */
    workFile(name: string): string | undefined;
    /** Path of a file of the state's folder, for a record that is kept there; undefined where nothing may be written. */
    writableFile(name: string): string | undefined;
    /** Writes what was recorded since the last save. Cheap; called often, so that a killed run loses little. */
    save(): void;
    /** Writes everything, gives the lock back and, in a run of root's, the folder's content to the folder's owner. */
    close(): void;
    /** Removes everything: what `clean --all` means for us. Later records begin a new state. */
    discard(): void;
    private load;
    private begunAnew;
    private rewrite;
    private mayWrite;
    private decideAccess;
    private refuse;
    /** @returns undefined when taken (or nested, where nothing is to be kept); else the process that holds it, 0 for nobody knows */
    private tryTakeLock;
    private owner;
    /** A trouble with what is kept for later never fails a run. */
    private quietly;
    private folderFor;
    /** A run that had nothing to keep leaves no trace, so that `clean` can remove the build folder. */
    private removeIfEmpty;
    /** A build folder that is another user's, or that this run made in another user's project. */
    private giveAway;
    private file;
}

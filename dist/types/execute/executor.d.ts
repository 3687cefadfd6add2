import type { Clock } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import type { Environment, HostPlatform } from '../host/environment.ts';
import type { LineProcesses } from '../host/line-process.ts';
import type { Processes } from '../host/processes.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { FileView } from '../plan/file-view.ts';
import type { Step } from '../plan/step.ts';
import type { BuildState } from '../state/build-state.ts';
import type { EventSink } from './event.ts';
export interface ExecutorOptions {
    readonly disk: Disk;
    readonly processes: Processes;
    readonly lineProcesses: LineProcesses;
    readonly clock: Clock;
    readonly view: FileView;
    readonly state: BuildState;
    readonly target: () => PythonTarget;
    /** How paths of this machine are written. */
    readonly platform: HostPlatform;
    /** Environment of what is started: the script's, as it is when the step runs. */
    readonly environment: () => Environment;
    readonly sink: EventSink;
    /** How many programs may run at once; asked for at the start of each run. 1: everything one after the other. */
    readonly jobs: () => number;
    /** `DISTUTILS_DEBUG`. */
    readonly debug: () => boolean;
    /** The mask of this process. */
    readonly umask: number;
    /** Absolute path of the top-level folder `python/`. */
    readonly pythonFolder: string;
    readonly pid: number;
    /** Whether programs that run alone (a script's own, `./configure`) write to our streams and read our input. */
    readonly passThrough?: boolean;
    /** Ends what is running; `run` then throws SystemExit `interrupted`. */
    readonly signal?: AbortSignal;
    /** Where the journal of the installation goes if the build folder cannot have it: a path to which more is added. */
    readonly spareJournal?: string;
    /** What the build folder of this run stands for, where it is a temporary one that no later run will look into. */
    readonly lastingName?: string;
}
/**
 * Does what plans say. Lives as long as a run of the command line; each flush of the plan is one call of `run`. What the
 * install phase did is undone by `undo`, or stands after `commit`; `close` comes last.
 */
export declare class Executor {
    private readonly options;
    private readonly journal;
    private readonly transaction;
    private readonly groups;
    /** Outputs of optional groups that failed, and what was to be made from them. */
    private readonly lost;
    private readonly rewritten;
    private readonly tools;
    private readonly now;
    private compiler;
    private recovered;
    constructor(options: ExecutorOptions);
    /**
     * Runs the steps, as parallel as they allow, and shows what they say in plan order.
     * @throws what the first failing step of the plan became; of steps behind it nothing is shown
     */
    run(steps: readonly Step[]): Promise<void>;
    /** Starts an interpreter for byte-compiling before there is anything for it to do. */
    warm(): void;
    /** What was installed stands. */
    commit(): void;
    /**
     * Takes back what was installed.
     * @returns whether there was anything
     */
    undo(): boolean;
    /** Ends the interpreters, and writes and gives back the build state. */
    close(): void;
    private doors;
    private host;
    private forgetDisk;
    private groupState;
    private byteCompiler;
    private pythonScript;
    /** Earlier runs that were killed while they installed. */
    private recoverOnce;
}

import type { PythonTarget } from '../interpreter/python-target.ts';
import { OverlayView } from '../plan/overlay-view.ts';
import { Plan, type PlannedStep } from '../plan/plan.ts';
import type { EventSink } from './events.ts';
import type { Session } from './session.ts';
export interface ExecutionOptions {
    readonly target: PythonTarget;
    /** The target is a record: its folders count as existing. */
    readonly recorded: boolean;
    /** Absolute path of the project on this machine. */
    readonly directory: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Unique to this run; what it starts finds it, after those of the runs around it, in `PYDISTUTILS_RUN`. */
    readonly runToken: string;
    readonly outerRuns: string | undefined;
    readonly jobs: number | undefined;
    readonly explain: boolean;
    /** Programs that run alone write to our own streams. */
    readonly passThrough: boolean;
    readonly emit: EventSink;
    readonly signal?: AbortSignal;
    /** Path of the archive that `directory` was unpacked from. */
    readonly unpackedFrom?: string;
}
/** The disk side of a run: the view that commands plan against, the plan, and an executor for each build folder. */
export declare class Execution {
    #private;
    readonly view: OverlayView;
    readonly plan: Plan;
    constructor(options: ExecutionOptions);
    attach(session: Session): void;
    run(steps: readonly PlannedStep[]): Promise<void>;
    commit(): void;
    /** Ends what is running, and takes back what was installed and not committed. */
    undo(): Promise<void>;
    close(): void;
    /** What is known of failures is with the session. */
    hintsFound(): Promise<void>;
}

import type { Step, StepGroup } from '../plan/step.ts';
import type { ByteCompiler } from './byte-compiler.ts';
import type { EventSink } from './event.ts';
import type { StepDoors } from './step-doors.ts';
import { type GroupState } from './transcript.ts';
export interface PlanRunOptions {
    readonly doors: StepDoors;
    readonly groups: (group: StepGroup) => GroupState;
    /** Files that will not be made; grows. */
    readonly lost: Set<string>;
    readonly sink: EventSink;
    readonly jobs: number;
    readonly compiler: () => ByteCompiler;
    /** Path of a file of `pydistutils_bridge/`. */
    readonly script: (name: string) => string;
    readonly signal?: AbortSignal;
}
/** One plan under way. */
export declare class PlanRun {
    private readonly options;
    private readonly schedule;
    private readonly transcript;
    /** Steps behind this index do not matter any more: one failed there. */
    private limit;
    private failure;
    private readonly running;
    private programs;
    private readonly waiting;
    private announced;
    constructor(steps: readonly Step[], options: PlanRunOptions);
    /** Runs to the end, or to the first failure. */
    finish(): Promise<void>;
    private drive;
    /** Programs first: they take long, and file operations go on beside them. */
    private next;
    private start;
    private perform;
    private end;
    private fail;
    private interrupt;
    /** Whether the step's group has failed, or what it works on will not be made. */
    private isDropped;
    private lose;
    private say;
    private voice;
    /** Notes the new files of the steps that come next in the journal, many at once. */
    private announce;
    private task;
}

import type { Step, StepGroup } from '../plan/step.ts';
import type { EventSink, ExecutionEvent } from './event.ts';
/** What is known of a group of steps, over all runs of a plan that it takes part in. */
export interface GroupState {
    shown: 'nothing' | 'header' | 'fresh';
    /** One of its steps ran, or will. */
    ran: boolean;
    /** Index of the step that failed first, in the present run; Infinity: none. */
    failedAt: number;
    /** It failed in an earlier run. */
    failed: boolean;
    /** Lines of `say` steps that wait for a step that runs. */
    readonly held: ExecutionEvent[];
    /** Steps of the present run that are not over. */
    open: number;
    /** One of them could run: without any, nobody can say that the group is up to date. */
    work: boolean;
}
export declare function newGroupState(): GroupState;
/**
 * Puts what parallel steps say into plan order. The first step that is not over speaks through; what later ones say waits.
 * A group's first step waits too, until it is known whether one of the group runs and so its header is shown.
 */
export declare class Transcript {
    private readonly sink;
    private readonly slots;
    private head;
    private limit;
    constructor(steps: readonly Step[], groups: (group: StepGroup) => GroupState, sink: EventSink);
    /** The step runs: from now on its group is shown. */
    begin(index: number): void;
    add(index: number, event: ExecutionEvent): void;
    /** The step is over. */
    close(index: number): void;
    /** Nothing is shown of what comes behind this step. */
    cutBehind(index: number): void;
    /** The run is over: what was held back of groups of which nothing ran stays with them, for the next run. */
    end(): void;
    private advance;
    /** Settles what is shown of the slot's group; false while that is open. */
    private mayShow;
    private show;
}

import type { Step } from './step.ts';
/** A step as it stands in a plan. */
export type PlannedStep = Step & {
    readonly id: number;
    readonly cwd: string;
};
/** The steps of a run that wait to be executed, in the order in which commands asked for them. */
export declare class Plan {
    /** Folder that relative paths of the steps added next mean, in the target's flavour. */
    cwd: string;
    private nextId;
    private waiting;
    constructor(cwd: string);
    /** Gives the step its id and, where it has none, its folder. */
    add(step: Step): PlannedStep;
    /** What was added since the last `take`. */
    pending(): readonly PlannedStep[];
    /** Hands the pending steps over to whoever runs them; the plan is empty then. */
    take(): readonly PlannedStep[];
}

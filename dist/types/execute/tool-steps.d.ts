import type { CompileStep, LinkStep, SpawnStep } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import type { StepDoors, StepTask, StepVoice } from './step-doors.ts';
/** A source, compiled to an object. */
export declare class CompileTask implements StepTask {
    private readonly step;
    private readonly doors;
    private readonly cwd;
    private readonly object;
    private readonly recorded;
    constructor(step: CompileStep, doors: StepDoors);
    decide(): Promise<DirtyReason | undefined>;
    run(voice: StepVoice): Promise<void>;
    /** Host paths; undefined where the compiler did not tell. */
    private headers;
}
/**
 * Objects, linked to an extension, a program or a static library.
 *
 * Differs: a static library is made anew, where the original adds to the one that is there: members of objects that are
 * gone would stay.
 */
export declare class LinkTask implements StepTask {
    private readonly step;
    private readonly doors;
    private readonly cwd;
    private readonly output;
    private readonly recorded;
    constructor(step: LinkStep, doors: StepDoors);
    decide(): Promise<DirtyReason | undefined>;
    run(voice: StepVoice): Promise<void>;
}
/** Any other program. */
export declare class SpawnTask implements StepTask {
    private readonly step;
    private readonly doors;
    private readonly cwd;
    private readonly recorded;
    constructor(step: SpawnStep, doors: StepDoors);
    decide(): Promise<DirtyReason | undefined>;
    run(voice: StepVoice): Promise<void>;
    private anythingMayHaveChanged;
}

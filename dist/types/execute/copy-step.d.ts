import type { CopyStep } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import type { StepDoors, StepTask } from './step-doors.ts';
/**
 * `distutils.file_util.copy_file` for two files: content, then times (whole seconds, as the original takes them from the
 * stat tuple), then mode. A destination that is there is unlinked first, so that other names of it keep what they have.
 *
 * Differs: what is copied is decided by content, not by time; a destination with the same content is not written again,
 * only its mode and times are set.
 */
export declare class CopyTask implements StepTask {
    private readonly step;
    private readonly doors;
    private readonly from;
    private readonly to;
    private readonly source;
    private readonly destination;
    constructor(step: CopyStep, doors: StepDoors);
    decide(): DirtyReason | undefined;
    refresh(): void;
    run(): void;
    private isSame;
    /** The destination is what a later step of this run made of this very source. */
    private isConverted;
    /** @returns whether the original would be done now; where it is not, it goes on to copy */
    private link;
    private copyContent;
    /** @returns where the old file is while the new one is written; undefined where the transaction keeps it */
    private setAside;
    private copyError;
    /** Leaves times and mode as the original does. */
    private setFacts;
}

import { type MakeDirectoryStep, type MoveStep, type RemoveStep, type SetModeStep, type WriteStep } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import type { StepDoors, StepTask, StepVoice } from './step-doors.ts';
/** One directory, as `distutils.dir_util.mkpath` makes each. */
export declare class MakeDirectoryTask implements StepTask {
    private readonly step;
    private readonly doors;
    private readonly path;
    constructor(step: MakeDirectoryStep, doors: StepDoors);
    decide(): DirtyReason | undefined;
    run(): void;
}
/** A file with given content: `open(path, 'w')`, so that an old file keeps its mode and its other names. */
export declare class WriteTask implements StepTask {
    private readonly step;
    private readonly doors;
    private readonly path;
    private readonly bytes;
    constructor(step: WriteStep, doors: StepDoors);
    decide(): DirtyReason | undefined;
    run(): void;
    private holdsIt;
}
/** Source: distutils/file_util.py: move_file. Also moves what is no file, for scripts that ask for it. */
export declare class MoveTask implements StepTask {
    private readonly step;
    private readonly doors;
    constructor(step: MoveStep, doors: StepDoors);
    decide(): DirtyReason;
    run(): void;
    private copyAndDelete;
    private failed;
}
/** A file, an empty directory, or a tree. What is not there needs no removing. */
export declare class RemoveTask implements StepTask {
    private readonly step;
    private readonly doors;
    private readonly path;
    constructor(step: RemoveStep, doors: StepDoors);
    decide(): DirtyReason | undefined;
    run(voice: StepVoice): void;
    private holdsState;
}
export declare class SetModeTask implements StepTask {
    private readonly step;
    private readonly doors;
    private readonly path;
    constructor(step: SetModeStep, doors: StepDoors);
    decide(): DirtyReason | undefined;
    run(): void;
}

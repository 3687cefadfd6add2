import type { ConvertStep } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import type { StepDoors, StepTask, StepVoice } from './step-doors.ts';
/**
 * lib2to3 over files, in place, as `distutils.util.run_2to3` does, in the target interpreter.
 *
 * A file that holds what the last run made of it, with the same fixers, is left alone. The copy that comes before sees the
 * same record, and does not put the unconverted file back (`copy-step.ts`).
 */
export declare class ConvertTask implements StepTask {
    private readonly step;
    private readonly doors;
    private readonly script;
    private readonly processes;
    private readonly files;
    private pending;
    /**
     * @param script path of `pydistutils_bridge/convert.py`
     * @param processes how many interpreters may work at once
     */
    constructor(step: ConvertStep, doors: StepDoors, script: string, processes: number);
    decide(): DirtyReason | undefined;
    run(voice: StepVoice): Promise<void>;
    private convert;
    private isConverted;
    private keep;
    private command;
    private tool;
}

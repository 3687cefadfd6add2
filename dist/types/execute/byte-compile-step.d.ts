import type { ByteCompileStep } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import { type ByteCompiler } from './byte-compiler.ts';
import type { StepDoors, StepTask, StepVoice } from './step-doors.ts';
/** One module, compiled as `distutils.util.byte_compile` does. */
export declare class ByteCompileTask implements StepTask {
    private readonly step;
    private readonly doors;
    private readonly compiler;
    private readonly source;
    private readonly output;
    constructor(step: ByteCompileStep, doors: StepDoors, compiler: ByteCompiler);
    /**
     * Differs: the original compiles what is older than its source; here byte code is up to date if the interpreter would
     * take it for this source, it records the right path, and the source was not written in this run.
     */
    decide(): DirtyReason | undefined;
    run(voice: StepVoice): Promise<void>;
    /** `__pycache__`, for which no line is said. */
    private makeFolder;
    private missingSource;
}

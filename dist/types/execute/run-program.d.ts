import type { PythonErrorName } from '../errors/engine-error.ts';
import type { StepDoors, StepVoice } from './step-doors.ts';
export interface ProgramRun {
    /** What is run. */
    readonly argv: readonly string[];
    /** What messages show of it. */
    readonly shown: readonly string[];
    /** Absolute path. */
    readonly cwd: string;
    readonly searchPath: boolean;
    readonly environment?: Readonly<Record<string, string>> | undefined;
    readonly error: PythonErrorName;
    /** Our own streams, standard input among them, are the program's. */
    readonly passThrough: boolean;
    /** Stream that its output counts as: the two are captured together. */
    readonly stream: 'stdout' | 'stderr';
    /** Takes out of the output what is for us. */
    readonly filter?: (output: string) => string;
}
/**
 * Starts a program as `distutils.spawn.spawn` does and waits for it.
 * @throws EngineError of the class asked for, worded as the target's version words it
 */
export declare function runProgram(run: ProgramRun, doors: StepDoors, voice: StepVoice): Promise<void>;

import { EngineError } from '../errors/engine-error.ts';
import type { ProcessResult } from '../host/processes.ts';
/** Why an interpreter that was asked something gave no answer; undefined when it ran to its end. */
export declare function describeFailure(executable: string, { status, signal, output, error }: ProcessResult, timeoutMs: number): EngineError | undefined;
/** `it printed 'hello world …'`: enough to see what the program is. */
export declare function firstWords(output: string): string;

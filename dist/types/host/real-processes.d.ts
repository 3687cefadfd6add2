import type { ProcessResult, Processes, RunOptions } from './processes.ts';
/** Programs of this machine. */
export declare class RealProcesses implements Processes {
    run(argv: readonly string[], options: RunOptions): Promise<ProcessResult>;
}

import type { Environment } from '../host/environment.ts';
import type { Processes } from '../host/processes.ts';
import type { PythonTarget } from './python-target.ts';
export interface ProbeOptions {
    /** Folder that holds `probe.py`. */
    readonly pythonFolder: string;
    readonly cwd: string;
    readonly environment: Environment;
    /** How long the interpreter may take; 30 s by default. */
    readonly timeoutMs?: number;
}
/**
 * Asks an interpreter what it is, by running `probe.py` in it.
 * @throws EngineError when there is no such program, it can't be run, takes too long, or answers something else
 */
export declare function probe(executable: string, processes: Processes, options: ProbeOptions): Promise<PythonTarget>;
/**
 * @throws EngineError, code `unsupported-interpreter`, for a version that the stand-ins do not run on
 */
export declare function refuseUnsupported(target: PythonTarget): void;

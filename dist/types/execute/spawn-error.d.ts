import { EngineError, type PythonErrorName } from '../errors/engine-error.ts';
import { type PythonTarget } from '../interpreter/python-target.ts';
import type { ProcessResult } from '../host/processes.ts';
export interface SpawnFailure {
    readonly argv: readonly string[];
    /** The program as it was found on PATH; undefined where it was not looked up, or not found. */
    readonly found: string | undefined;
    readonly result: ProcessResult;
    /** `DISTUTILS_DEBUG`: messages show the whole command line. */
    readonly debug: boolean;
    readonly error: PythonErrorName;
}
/** What a failed program comes to: the exception, and what the original wrote to standard error before it. */
export interface SpawnReport {
    readonly error: EngineError;
    readonly stderr: string;
}
/**
 * The wording of `distutils.spawn`, which 3.9 changed: since then the program is shown as it was found, a status is an
 * "exit code", and a program that is not there is told by the exception; before, the forked child wrote that itself.
 */
export declare function spawnReport(failure: SpawnFailure, target: PythonTarget): SpawnReport;

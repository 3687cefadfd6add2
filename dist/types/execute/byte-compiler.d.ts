import type { Environment } from '../host/environment.ts';
import type { LineProcesses } from '../host/line-process.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
/** One file to be compiled; paths are host paths. The folder of `output` is there. */
export interface ByteCompileRequest {
    readonly source: string;
    readonly output: string;
    /** What the code object records as its file. */
    readonly recordedPath: string;
    readonly optimize: 0 | 1 | 2;
    /** Names the file in messages, as the step does. */
    readonly shownSource: string;
}
export interface ByteCompilerOptions {
    readonly target: PythonTarget;
    readonly processes: LineProcesses;
    /** Path of `pydistutils_bridge/compile_worker.py`. */
    readonly worker: string;
    readonly cwd: string;
    readonly environment: () => Environment;
    /** How many interpreters may work at once. */
    readonly workers: number;
}
/** What the worker wrote that belongs on standard error: warnings, an error in the source. Empty: all is well. */
export type CompilerMessages = string;
/**
 * Compiles Python files with the target interpreter, in processes that stay alive. Standard library modules that change
 * what is compiled (site, sitecustomize) and variables are left out: `-S -E`, as nothing of them reaches `compile`.
 */
export declare class ByteCompiler {
    private readonly options;
    /** By level of optimisation of the process. */
    private readonly workers;
    private readonly waiting;
    private nextId;
    private closed;
    constructor(options: ByteCompilerOptions);
    /** Starts the first interpreter, so that it is there when it is needed. */
    warm(optimize?: 0 | 1 | 2): void;
    /** @throws EngineError OSError where a file cannot be read or written, as py_compile would raise it */
    compile(request: ByteCompileRequest): Promise<CompilerMessages>;
    /** Lets the interpreters end. */
    close(): void;
    /** Python 2 compiles for its own level only. */
    private processLevel;
    private pool;
    private feed;
    private send;
    /** Source: py_compile.py: _get_default_invalidation_mode. */
    private checkedHash;
    private start;
    private settle;
}
/** Whether byte code is to carry a hash of its source instead of the source's time. */
export declare function writesCheckedHash(target: PythonTarget, environment: Environment): boolean;

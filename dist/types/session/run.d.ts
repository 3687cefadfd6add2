import type { PythonTarget } from '../interpreter/python-target.ts';
import type { EventSink } from './events.ts';
import { type Program } from './program.ts';
export interface RunOptions {
    /** distutils' command line: `['install', '--prefix=/opt/x']`. */
    readonly args: readonly string[];
    /** Folder of the project; what relative paths mean. Default: the current folder. */
    readonly directory?: string;
    /** The archive that `directory` holds for this run only: what a later run must find again lies elsewhere. */
    readonly unpackedFrom?: string;
    /** Name of the setup script in it. Default `setup.py`. */
    readonly setupScript?: string;
    /** Another program than a setup script. */
    readonly program?: Program;
    /** Path, command or version of the interpreter. Default: the active environment's, then `python3`, `python`, `py`. */
    readonly python?: string;
    /** Plan for this recorded interpreter instead of the running one; nothing is done then. */
    readonly target?: PythonTarget;
    /** `import setuptools` fails in the script. */
    readonly withoutSetuptools?: boolean;
    /** What `setup_requires` asks for is not fetched: what is missing is an error. */
    readonly noSetupRequires?: boolean;
    /** The interpreter's pip installs what `install_requires` asks for, before the installation. */
    readonly withRequires?: boolean;
    /** Parallel steps; default: the number of cores. */
    readonly jobs?: number;
    readonly environment?: Readonly<Record<string, string | undefined>>;
    /** `inherit`: the script prints to our own streams; `pipe` (default): it comes as events. */
    readonly streams?: 'inherit' | 'pipe';
    /** What byte code holds of its source. Default: what `py_compile` does, a hash where SOURCE_DATE_EPOCH is set, else the time. */
    readonly pycInvalidation?: 'timestamp' | 'checked-hash';
    /** Print why each step runs. */
    readonly explain?: boolean;
    /** Tell of each step that has ended (`step-finished`); default true. */
    readonly stepEvents?: boolean;
    readonly onEvent?: EventSink;
    /** Called before the first event with what the script prints in where its output is no console (`cp1252`), if that is not UTF-8. */
    readonly onOutputEncoding?: (encoding: string) => void;
    /** Called with work during which many events come and nobody else speaks: what they become may be written in one piece. */
    readonly together?: ((work: () => void) => void) | undefined;
    /** Interrupts the run: what it had begun to install is undone, and its status is 130. */
    readonly signal?: AbortSignal;
    /** A notice comes when nothing has been heard of the script for so many seconds; default 60. */
    readonly silenceSeconds?: number;
}
export interface RunResult {
    /** Exit status that the original would have had. */
    readonly status: number;
    /** Its last words (`error: …`), without a traceback. */
    readonly message?: string;
    /** What to do next, where we know it. */
    readonly hint?: string;
    /** For `DISTUTILS_DEBUG`. */
    readonly traceback?: string;
    readonly target: PythonTarget;
}
/**
 * Runs a setup script from its command line to its outcome. Throws EngineError only for what is wrong before the script
 * starts, and for an interruption before it (code `interrupted`).
 */
export declare function run(options: RunOptions): Promise<RunResult>;
/**
 * `prepare` is called when the interpreter has been started, and before what answers it is loaded, with the folders where our
 * own code may be kept compiled.
 */
export declare function runWith(options: RunOptions, prepare: (keptCode: readonly string[]) => unknown): Promise<RunResult>;

import { type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { PythonTarget } from '../interpreter/python-target.ts';
export interface PythonProcessOptions {
    readonly executable: string;
    /** Folder of `start.py`. */
    readonly pythonHalf: string;
    readonly cwd: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** `inherit`: the script writes to our own streams; `pipe`: they are read here, in order with the messages. */
    readonly streams: 'inherit' | 'pipe';
    /** Called for what the script and its children print, where streams are piped. */
    onOutput?(stream: 'stdout' | 'stderr', text: string): void;
}
/** The Python process of a run: its pipes, its streams, its end. */
export declare class PythonProcess {
    #private;
    readonly child: ChildProcess;
    readonly marks: string | undefined;
    readonly exited: Promise<{
        readonly status: number | null;
        readonly signal: NodeJS.Signals | null;
    }>;
    constructor(options: PythonProcessOptions);
    /** Python reads from descriptor 3 and writes to 4. */
    get input(): Writable;
    get output(): Readable;
    /** Resolves when everything that was printed before the message that has just come has been handed on. */
    drained(): Promise<void>;
    /**
     * Waits for the first message: the facts of the interpreter.
     * @throws EngineError where none comes
     */
    hello(patienceMs?: number): Promise<PythonTarget>;
}

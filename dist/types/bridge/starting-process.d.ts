import type { Readable, Writable } from 'node:stream';
import type { PythonTarget } from '../interpreter/python-target.ts';
/** The streams of the wire, whoever of the two processes started the other. */
export interface ScriptStreams {
    /** What we write, and what Python writes. */
    readonly input: Writable;
    readonly output: Readable;
    /** Resolves when everything that was printed before the message that has just come has been handed on. */
    drained(): Promise<void>;
}
/**
 * The Python process that started this one, to have an engine of its own (`python/pydistutils_bridge/own_engine.py`). The
 * wire is our standard input and output; so nothing else may be printed there.
 */
export declare class StartingProcess implements ScriptStreams {
    readonly input: Writable;
    readonly output: Readable;
    drained(): Promise<void>;
    /** The first message: the facts of the interpreter. Undefined when the process is gone before it. */
    hello(): Promise<PythonTarget | undefined>;
}

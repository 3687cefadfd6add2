import type { Readable, Writable } from 'node:stream';
import type { EngineObject } from '../model/engine-object.ts';
import type { ScriptPort } from '../model/script-port.ts';
import { Handle, type Value } from '../model/values.ts';
import type { ProcessFacts, ScriptFailure, StartOrder } from './messages.ts';
import { ObjectTable } from './object-table.ts';
/** What the run does for the connection. */
export interface ConnectionHost {
    /** Runs a function or method by its Python path. */
    dispatch(path: string, args: readonly Value[]): Promise<unknown>;
    /** Loads the engine's class for the first of the Python class paths that has one, so that mirrors can be made without waiting. */
    prepareClass(bases: readonly string[]): Promise<unknown>;
    facts(facts: ProcessFacts): void;
    /** Called before code of the script runs: pending steps are executed. */
    beforePython(): Promise<void>;
    /** Called when code of the script has run: it may have changed the disk. */
    afterPython(): void;
    /** An error of ours is about to cross to the script: an EngineError, or a mistake of our own. */
    raised(error: Error): void;
    /** The streams of the script have been read up to the message that has just come. */
    drained(): Promise<void>;
}
export interface ScriptEnd {
    readonly status: number;
    readonly failure?: ScriptFailure;
}
/** The script's process ended, or closed the wire, before its farewell. */
export declare class ScriptGone extends Error {
}
/** The connection to the Python process that runs the script, from its first message to its farewell. */
export declare class Connection implements ScriptPort {
    #private;
    readonly attached = true;
    readonly table: ObjectTable;
    readonly ended: Promise<ScriptEnd>;
    constructor(input: Readable, output: Writable, host: ConnectionHost, make: (bases: readonly string[]) => EngineObject);
    /** Tells Python what to run. To be called once, after its first message. */
    start(order: StartOrder): void;
    /** Lets Python end, after its farewell. */
    release(): void;
    /** The call of the script that this code runs for: threads of the script wait side by side, each for its own. */
    get frame(): number | undefined;
    /** Plays the pending effects (transcript lines among them) in Python now: before something else writes to the same streams. */
    playEffects(): Promise<void>;
    /** Plays writes to attributes of which Python decides the value, so that it comes back. */
    settle(): Promise<void>;
    patched(path: string): boolean;
    methodPatched(classPaths: readonly string[], name: string): boolean;
    classPath(object: EngineObject): string | undefined;
    overrides(object: EngineObject, method: string): boolean;
    changesClassAttribute(object: EngineObject, name: string): boolean;
    get(owner: EngineObject | Handle | string, name: string): Promise<Value | undefined>;
    set(owner: Handle | string, name: string, value: unknown): Promise<void>;
    call(callee: Handle | string, args: readonly unknown[], keywords?: Readonly<Record<string, unknown>>): Promise<Value>;
    callMethod(object: EngineObject | Handle, name: string, args: readonly unknown[]): Promise<Value>;
    isInstance(value: unknown, classPath: string): Promise<boolean>;
    isSubclass(value: Handle, classPath: string): Promise<boolean>;
    import(module: string, name?: string): Promise<Value | undefined>;
}
/** Calls back for each line of a stream of UTF-8 (here ASCII) text. */
export declare function readLines(input: Readable, line: (text: string) => void, end: () => void): void;

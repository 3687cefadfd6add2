import { type PlatformPath } from 'node:path';
import { Connection, type ConnectionHost } from '../bridge/connection.ts';
import type { ProcessFacts } from '../bridge/messages.ts';
import type { ScriptStreams } from '../bridge/starting-process.ts';
import { EngineError } from '../errors/engine-error.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { Engine, FetchPolicy, StepRequest } from '../model/engine.ts';
import type { EngineClass, EngineObject } from '../model/engine-object.ts';
import type { Value } from '../model/values.ts';
import type { FileView } from '../plan/file-view.ts';
import type { Plan } from '../plan/plan.ts';
import { type LogLevel, type Step, type StepGroup } from '../plan/step.ts';
/** Runs steps; the view is the disk again afterwards. */
export interface StepRunner {
    run(steps: ReturnType<Plan['take']>): Promise<void>;
}
export interface SessionOptions {
    readonly target: PythonTarget;
    readonly process: ScriptStreams;
    readonly view: FileView;
    readonly plan: Plan;
    readonly cwd: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly argv: readonly string[];
    /** The record of `--target`: facts of the script's process do not change it. */
    readonly recorded: boolean;
    /** All steps are dry: nothing is done, whatever the command line says. */
    readonly alwaysDry: boolean;
    /** Hears remarks of ours. */
    readonly onNotice?: (text: string, kind: 'notice' | 'warning') => void;
    readonly fetching?: FetchPolicy;
}
/**
 * One run: the engine that commands see, wired to the script's process. Transcript lines go through the plan, so that they
 * come in order with the steps; `beforePython` runs what is pending, since code of the script may look at it.
 */
export declare class Session implements Engine, ConnectionHost {
    #private;
    target: PythonTarget;
    readonly path: PlatformPath;
    readonly view: FileView;
    readonly script: Connection;
    environment: Readonly<Record<string, string | undefined>>;
    cwd: string;
    argv: readonly string[];
    phase: Step['phase'];
    buildBase: string | undefined;
    group: StepGroup | undefined;
    jobs: number | undefined;
    /** The script's own log must print the transcript: it has replaced it, or its streams. */
    plays: boolean;
    runner: StepRunner | undefined;
    /** The last mistake of our own that the script was told of. */
    internalError: Error | undefined;
    constructor(options: SessionOptions);
    get plansOnly(): boolean;
    get debug(): boolean;
    get threshold(): LogLevel;
    set threshold(level: LogLevel);
    /** A log that the script has replaced hears everything: the threshold is its own affair. */
    say(level: LogLevel, text: string): void;
    print(text: string): void;
    notice(text: string, kind?: 'notice' | 'warning'): void;
    get fetching(): FetchPolicy;
    add(request: StepRequest): void;
    /**
     * What is pending is run, whoever planned it: steps of one thread of the script may need those of another. So a thread
     * waits for the runs that took steps of its own along, and fails with them.
     */
    flush(): Promise<void>;
    adopt<T extends EngineObject>(object: T): T;
    classFor(pythonPath: string): EngineClass | undefined;
    loadClass(pythonPath: string): Promise<EngineClass | undefined>;
    call(functionPath: string, ...args: readonly unknown[]): Promise<unknown>;
    dispatch(path: string, args: readonly Value[]): Promise<unknown>;
    beforePython(): Promise<void>;
    afterPython(): void;
    drained(): Promise<void>;
    facts(facts: ProcessFacts): void;
    /** A class of the script's may derive from a stand-in that has nothing in the engine (`bdist_rpm`): then the next base counts. */
    prepareClass(bases: readonly string[]): Promise<void>;
    /** Errors that crossed to the script, with what to do about them: its last words may repeat one. */
    raised(error: Error): void;
    noteHint(message: string, hint: string): void;
    hintFor(text: string): string | undefined;
    /** Once a run: where a dry run stops to be exact. */
    noteOverrideInDryRun(what: string): void;
}
/** A path of the engine that nothing answers to: an error that says so in the script's words. */
export declare function noSuchFunction(path: string): EngineError;

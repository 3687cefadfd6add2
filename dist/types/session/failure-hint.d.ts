import { type HintContext } from '../compilers/hints.ts';
import type { EngineError } from '../errors/engine-error.ts';
import type { Step } from '../plan/step.ts';
/** A step that failed, and the machine that it failed on. */
export interface FailedStep extends HintContext {
    readonly step: Step;
    readonly error: EngineError;
    /** What it printed. */
    readonly output: string;
    /** Commands are quoted for `cmd.exe` instead of a Unix shell. */
    readonly windows: boolean;
}
/** What hints need to know of the machine that we are on. */
export declare function thisMachine(environment: Readonly<Record<string, string | undefined>>): Pick<FailedStep, 'windows' | 'packageTool'>;
/** What to do about a step that failed: what its words tell, and how to run its program again by hand. Lines, joined by newlines. */
export declare function failureHint(failed: FailedStep): string | undefined;

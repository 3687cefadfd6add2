import type { ScriptFailure } from '../bridge/messages.ts';
/** What a run that failed ends with. */
export interface LastWords {
    /** `error: …`, without a traceback. */
    readonly message: string;
    /** What to do next, where we know it; a line for each thing. */
    readonly hint?: string;
    /** For `DISTUTILS_DEBUG`. */
    readonly traceback?: string;
    /** Where it is another than 1. */
    readonly status?: number;
}
export interface FailedRun {
    readonly directory: string;
    readonly debug: boolean;
    readonly withoutSetuptools: boolean;
    /** What to do about an error whose words are in the text. */
    hintFor(text: string): string | undefined;
    /** An error of our own making that the script was told of. */
    readonly internal: Error | undefined;
}
/** What Ctrl-C comes to. The original's word: distutils/core.py: run_commands. */
export declare const INTERRUPTED: LastWords;
export declare const REPORT_HINT = "this is a mistake in pydistutils, not in your project: please report it, with what DISTUTILS_DEBUG=1 in the environment makes it print";
/** How the end of a script that failed is told. */
export declare function lastWords(failure: ScriptFailure, run: FailedRun): LastWords;
/** An error that is our own mistake. */
export declare function internalWords(error: Error): LastWords;

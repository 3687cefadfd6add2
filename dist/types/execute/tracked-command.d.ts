import type { CompileStep, LinkStep } from '../plan/step.ts';
/** What is really run for a compile or a link: the shown command line with what we need to learn and to be safe. */
export interface TrackedCommand {
    readonly argv: readonly string[];
    /** Where the output is written first; undefined: in place. */
    readonly temporary: string | undefined;
    /** How the compiler tells what it read. */
    readonly tracking: {
        readonly kind: 'depfile';
        readonly path: string;
    } | {
        readonly kind: 'show-includes';
    } | {
        readonly kind: 'none';
    };
}
/** @param workFile path of a file for us, by suffix; undefined where nothing may be written beside the outputs */
export declare function trackCompile(step: CompileStep, workFile: ((suffix: string) => string) | undefined): TrackedCommand;
export declare function trackLink(step: LinkStep, workFile: ((suffix: string) => string) | undefined): TrackedCommand;

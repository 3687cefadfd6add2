import type { Diagnostic } from './diagnostics.ts';
import { type PackageTool } from './packages.ts';
/** What is known of the machine that compiled. */
export interface HintContext {
    /** Version of the interpreter, `3.11.7`. */
    readonly pythonVersion: string;
    /** The system's package tool; undefined where it is not known. */
    readonly packageTool?: PackageTool;
}
/** One sentence on what to do about what a tool printed; undefined where nothing is known. The first cause counts: others follow from it. */
export declare function hintFor(output: string, context: HintContext): string | undefined;
/** The same for a single message. */
export declare function hintForDiagnostic(diagnostic: Diagnostic, context: HintContext): string | undefined;

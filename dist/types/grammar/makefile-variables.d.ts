/** Numbers are apart from text, as in the original, where they cannot be inserted into a line. */
export type MakefileVariables = Map<string, string | bigint>;
export interface MakefileOptions {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly versionInfo: readonly [major: number, minor: number, ...rest: readonly unknown[]];
    readonly filename: string;
    /** Takes what the original prints on standard error, after `warning: `. */
    readonly warn?: (text: string) => void;
}
/** Whether a line is an assignment (`NAME = value`), the name having at least two characters. */
export declare function assignment(line: string, major?: number): readonly [name: string, value: string] | undefined;
/**
 * The variables that a Makefile or a Setup file assigns, with references to each other and to the environment resolved.
 * Throws KeyError where the original does: for `$(CFLAGS)` when nothing defines it. Source: distutils/sysconfig.py: parse_makefile.
 */
export declare function parseMakefile(text: string, options: MakefileOptions): MakefileVariables;
/**
 * Inserts variables into a line. Throws TypeError for one that is not defined or is a number, as the original does
 * (against its own description). Source: distutils/sysconfig.py: expand_makefile_vars.
 */
export declare function expandMakefileVars(text: string, variables: ReadonlyMap<string, string | bigint>, options: MakefileOptions): string;

/**
 * The dependency file that `-MD -MF FILE` writes: make rules, `object: source header …`, lines continued with a
 * backslash. Gives the prerequisites of the first rule, in order, each once. Rules that follow belong to `-MP` and
 * name headers that the first one has.
 *
 * Blanks and `#` in names are escaped with a backslash (backslashes before them doubled), `$` is doubled. A backslash
 * before anything else is itself.
 */
export declare function parseDepfile(text: string): readonly string[];
/** Output of a compiler that was told `/showIncludes`, taken apart. */
export interface ShownIncludes {
    /** As the compiler names them, each once, in order. */
    readonly headers: readonly string[];
    /** What is left for the user to read. */
    readonly output: string;
}
/**
 * `Note: including file:   C:\…\stdio.h`, in the language of the compiler: known are those whose text Microsoft ships.
 * Before the first such line nobody can tell which language it is, so all are tried.
 */
export declare function parseShowIncludes(output: string): ShownIncludes;

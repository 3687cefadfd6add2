/** How `distutils.text_file.TextFile` prepares lines. Comments are cut and blank lines skipped in all uses. */
export interface TextFileOptions {
    /** Shown in warnings. */
    readonly filename: string;
    /** A backslash at the end of a line continues it on the next one. */
    readonly joinLines?: boolean;
    readonly stripLeft?: boolean;
    /** Strip leading white space of a line that continues another one. */
    readonly collapseJoin?: boolean;
    readonly major?: number;
}
/** One line after joining, with the number of the physical line, or of the first and last one. Lines count from 1. */
export interface LogicalLine {
    readonly text: string;
    readonly line: LineNumber;
    /** What the original prints on standard error, after `warning: `, when it comes to this line. */
    readonly warning?: string;
}
export type LineNumber = number | readonly [first: number, last: number];
/** A line number, or the range of lines, as TextFile's messages show it: `Setup, line 3: text`. Source: distutils/text_file.py: gen_error. */
export declare function locatedMessage(filename: string, line: LineNumber, text: string): string;
/**
 * The logical lines of a text, stripped at the right. Line numbers are the original's: lines that hold nothing but a
 * comment are not counted.
 * Source: distutils/text_file.py: TextFile.readline.
 */
export declare function logicalLines(text: string, options: TextFileOptions): readonly LogicalLine[];

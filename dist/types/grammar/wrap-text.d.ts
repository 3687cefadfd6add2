/**
 * Splits a help text into lines of at most `width` characters: at spaces and after hyphens; words that are too long are
 * cut. Null gives no line; a text that fits is kept as it is, tabs and newlines included.
 * Source: distutils/fancy_getopt.py: wrap_text.
 */
export declare function wrapText(text: string | null, width: number, major?: number): string[];

/**
 * Words as a shell splits them, with distutils' own rules: both quotes are alike, and inside quotes a backslash
 * stays. Throws ValueError for a quote without its partner. Source: distutils/util.py: split_quoted.
 */
export declare function splitQuoted(text: string, major?: number): string[];

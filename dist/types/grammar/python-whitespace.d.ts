/** Body of a character class (`[${spaceClass(3)}]`) for what `\s` and `strip()` mean in that major version. */
export declare function spaceClass(major: number): string;
/** `str.strip()`. */
export declare function strip(text: string, major?: number): string;
/** `str.lstrip()`. */
export declare function lstrip(text: string, major?: number): string;
/** `str.rstrip()`. */
export declare function rstrip(text: string, major?: number): string;
/** `str.split()`: words between white space, none of them empty. */
export declare function splitWhitespace(text: string, major?: number): string[];
/** `str.splitlines(True)` of Python 3: lines with their ends, of which Python knows ten. */
export declare function splitLines(text: string): string[];

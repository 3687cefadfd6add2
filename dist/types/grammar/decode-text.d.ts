export interface DecodeOptions {
    /** As Python names it: `UTF-8`, `ascii`, `ANSI_X3.4-1968`, `ISO-8859-1`, `cp1252`. Default UTF-8. */
    readonly encoding?: string;
    /** What to do with bytes that the encoding has not. Default `strict`: an error as Python words it. */
    readonly errors?: 'strict' | 'surrogateescape';
}
/** `bytes.decode(encoding, errors)`. Throws UnicodeDecodeError. A byte order mark is kept, as Python's `utf-8` does. */
export declare function decodeText(bytes: Uint8Array, options?: DecodeOptions): string;
/** Universal newlines of Python 3's text mode: `\r\n` and `\r` become `\n`. */
export declare function universalNewlines(text: string): string;
/** The lines of a text, each with its `\n`, as iterating over a file gives them. */
export declare function fileLines(text: string): string[];

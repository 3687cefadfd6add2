/**
 * The encoding that a script declares in its first two lines. Throws SyntaxError where these are no UTF-8.
 * Differs: an encoding that Python does not know passes.
 */
export declare function scriptEncoding(content: Uint8Array, name: string): string;
/** The bytes up to and with the first line feed. */
export declare function firstLine(content: Uint8Array): Uint8Array;

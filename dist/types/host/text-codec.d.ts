/**
 * UTF-8 to text as Python's `surrogateescape` has it: each byte 0xNN that is not part of valid UTF-8 becomes the lone
 * surrogate U+DCNN. `encodeText` gives the same bytes back. A byte order mark stays as U+FEFF.
 */
export declare function decodeText(bytes: Uint8Array): string;
/**
 * Text to UTF-8; lone surrogates U+DC80 to U+DCFF become the byte that they stand for.
 * @throws EngineError UnicodeEncodeError for any other lone surrogate
 */
export declare function encodeText(text: string): Uint8Array;

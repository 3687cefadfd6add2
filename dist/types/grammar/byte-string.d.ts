/** UTF-8, with each escaped byte (U+DC80 to U+DCFF) as that byte. Other lone surrogates become the bytes that Python 2 gives them. */
export declare function encodeSurrogateEscape(text: string): Uint8Array;
/** The byte string of a text. */
export declare function toByteString(text: string): string;
/** The text of a byte string; the inverse of `toByteString`, for parts of one too. */
export declare function fromByteString(bytes: string): string;
/** Whether Python 3 refuses to write the text as UTF-8 (`surrogates not allowed`). */
export declare function hasLoneSurrogate(text: string): boolean;
/** `str.lower()` of Python 2: letters of ASCII only. */
export declare function asciiLowerCase(text: string): string;

import { decodeText } from './decode-text.ts';

/**
 * Python 2's `str` holds bytes; the engine holds it as text, with bytes that are no UTF-8 as lone surrogates
 * (Python 3's `surrogateescape`). Where Python 2 counts, cuts or shows single bytes, the text is turned into a byte
 * string first: one character for each byte, U+0000 to U+00FF.
 */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** UTF-8, with each escaped byte (U+DC80 to U+DCFF) as that byte. Other lone surrogates become the bytes that Python 2 gives them. */
export function encodeSurrogateEscape(text: string): Uint8Array {
  if (!LONE_SURROGATE.test(text)) return Buffer.from(text, 'utf8');
  const pieces: Buffer[] = [];
  for (const piece of text.split(/([\ud800-\udfff])/u)) {
    const code = piece.length === 1 ? piece.charCodeAt(0) : 0;
    if (code >= 0xdc80 && code <= 0xdcff) pieces.push(Buffer.from([code - 0xdc00]));
    else if (code >= 0xd800 && code <= 0xdfff)
      pieces.push(Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]));
    else if (piece !== '') pieces.push(Buffer.from(piece, 'utf8'));
  }
  return Buffer.concat(pieces);
}

/** The byte string of a text. */
export function toByteString(text: string): string {
  return isAscii(text) ? text : Buffer.from(encodeSurrogateEscape(text)).toString('latin1');
}

/** The text of a byte string; the inverse of `toByteString`, for parts of one too. */
export function fromByteString(bytes: string): string {
  return isAscii(bytes) ? bytes : decodeText(Buffer.from(bytes, 'latin1'), { errors: 'surrogateescape' });
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}

/** Whether Python 3 refuses to write the text as UTF-8 (`surrogates not allowed`). */
export function hasLoneSurrogate(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

/** `str.lower()` of Python 2: letters of ASCII only. */
export function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

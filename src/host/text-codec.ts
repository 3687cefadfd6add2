import { isUtf8 } from 'node:buffer';
import { EngineError } from '../errors/engine-error.ts';

const ESCAPE_BASE = 0xdc00;

/**
 * UTF-8 to text as Python's `surrogateescape` has it: each byte 0xNN that is not part of valid UTF-8 becomes the lone
 * surrogate U+DCNN. `encodeText` gives the same bytes back. A byte order mark stays as U+FEFF.
 */
export function decodeText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return buffer.toString('utf8');
  let text = '';
  let validFrom = 0;
  let at = 0;
  while (at < buffer.length) {
    const length = sequenceLength(buffer, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text += buffer.toString('utf8', validFrom, at) + String.fromCharCode(ESCAPE_BASE + (buffer[at] as number));
    at += 1;
    validFrom = at;
  }
  return text + buffer.toString('utf8', validFrom);
}

/**
 * Text to UTF-8; lone surrogates U+DC80 to U+DCFF become the byte that they stand for.
 * @throws EngineError UnicodeEncodeError for any other lone surrogate
 */
export function encodeText(text: string): Uint8Array {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  const parts: Buffer[] = [];
  let wellFrom = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
      at += 1;
      continue;
    }
    if (unit < ESCAPE_BASE + 0x80 || unit > ESCAPE_BASE + 0xff) {
      throw new EngineError(
        'UnicodeEncodeError',
        `'utf-8' codec can't encode character '\\u${unit.toString(16)}' in position ${at}: surrogates not allowed`,
        { code: 'unencodable-text' },
      );
    }
    parts.push(Buffer.from(text.slice(wellFrom, at), 'utf8'), Buffer.from([unit - ESCAPE_BASE]));
    wellFrom = at + 1;
  }
  parts.push(Buffer.from(text.slice(wellFrom), 'utf8'));
  return Buffer.concat(parts);
}

/** Length of the valid UTF-8 sequence at `at`, or 0. (Unicode 15, table 3-7.) */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] as number;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let index = 2; index < length; index += 1) {
    const byte = bytes[at + index] as number;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

import { CodePage } from './code-page.ts';
import { EngineError } from '../errors/engine-error.ts';

export interface DecodeOptions {
  /** As Python names it: `UTF-8`, `ascii`, `ANSI_X3.4-1968`, `ISO-8859-1`, `cp1252`. Default UTF-8. */
  readonly encoding?: string;
  /** What to do with bytes that the encoding has not. Default `strict`: an error as Python words it. */
  readonly errors?: 'strict' | 'surrogateescape';
}

/** `bytes.decode(encoding, errors)`. Throws UnicodeDecodeError. A byte order mark is kept, as Python's `utf-8` does. */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): string {
  const encoding = (options.encoding ?? 'utf-8').toLowerCase().replaceAll('_', '-');
  const escape = options.errors === 'surrogateescape';
  if (encoding === 'utf-8' || encoding === 'utf8') return decodeUtf8(bytes, escape);
  if (encoding === 'ascii' || encoding === 'us-ascii' || encoding === 'ansi-x3.4-1968' || encoding === '646')
    return decodeAscii(bytes, escape);
  // Differs: of an encoding that this machine does not know, the ASCII part is read and the rest is kept as it is.
  return CodePage.named(encoding)?.decode(bytes) ?? decodeAscii(bytes, true);
}

/** Universal newlines of Python 3's text mode: `\r\n` and `\r` become `\n`. */
export function universalNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The lines of a text, each with its `\n`, as iterating over a file gives them. */
export function fileLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function decodeUtf8(bytes: Uint8Array, escape: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeDamagedUtf8(bytes, escape);
  }
}

function decodeDamagedUtf8(bytes: Uint8Array, escape: boolean): string {
  const out: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const good = sequenceAt(bytes, at);
    if (good.reason === undefined) out.push(String.fromCodePoint(codePoint(bytes, at, good.length)));
    else if (escape) for (let i = at; i < at + good.length; i++) out.push(String.fromCharCode(0xdc00 + (bytes[i] as number)));
    else throw cannotDecode('utf-8', bytes, at, at + good.length, good.reason);
    at += good.length;
  }
  return out.join('');
}

/** The sequence that starts at `at`, or how many bytes of it are wrong and why. Source: Objects/stringlib/codecs.h. */
function sequenceAt(bytes: Uint8Array, at: number): { readonly length: number; readonly reason?: string } {
  const first = bytes[at] as number;
  if (first < 0x80) return { length: 1 };
  if (first < 0xc2 || first > 0xf4) return { length: 1, reason: 'invalid start byte' };
  const wanted = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let i = 1; i < wanted; i++) {
    const next = bytes[at + i];
    if (next === undefined) return { length: i, reason: 'unexpected end of data' };
    const low = i > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (next < low || next > high) return { length: i, reason: 'invalid continuation byte' };
  }
  return { length: wanted };
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] as number) & (length === 1 ? 0x7f : 0xff >> (length + 1));
  for (let i = 1; i < length; i++) code = (code << 6) | ((bytes[at + i] as number) & 0x3f);
  return code;
}

function decodeAscii(bytes: Uint8Array, escape: boolean): string {
  const bad = bytes.findIndex((byte) => byte > 0x7f);
  if (bad === -1) return Buffer.from(bytes).toString('latin1');
  if (!escape) throw cannotDecode('ascii', bytes, bad, bad + 1, 'ordinal not in range(128)');
  return Array.from(bytes, (byte) => String.fromCharCode(byte > 0x7f ? 0xdc00 + byte : byte)).join('');
}

function cannotDecode(codec: string, bytes: Uint8Array, start: number, end: number, reason: string): EngineError {
  const what =
    end - start === 1
      ? `byte 0x${(bytes[start] as number).toString(16).padStart(2, '0')} in position ${start}`
      : `bytes in position ${start}-${end - 1}`;
  return new EngineError('UnicodeDecodeError', `'${codec}' codec can't decode ${what}: ${reason}`, {
    args: [codec, bytes, start, end, reason],
  });
}

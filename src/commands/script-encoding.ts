/** Source: tokenize.detect_encoding, which build_scripts asks before it writes a first line. */
import { EngineError } from '../errors/engine-error.ts';
import { decodeText } from '../grammar/decode-text.ts';
import { reprText } from '../grammar/python-repr.ts';

const COOKIE = /^[ \t\f]*#[^\n]*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:[#\r\n]|$)/;

/**
 * The encoding that a script declares in its first two lines. Throws SyntaxError where these are no UTF-8.
 * Differs: an encoding that Python does not know passes.
 */
export function scriptEncoding(content: Uint8Array, name: string): string {
  const bom = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  const text = bom ? content.subarray(3) : content;
  const first = firstLine(text);
  const second = text.subarray(first.length, first.length + firstLine(text.subarray(first.length)).length);
  const byDefault = bom ? 'utf-8-sig' : 'utf-8';
  const found = declared(first, name) ?? (BLANK.test(latin1(first)) && first.length > 0 ? declared(second, name) : undefined);
  if (found === undefined) return byDefault;
  if (bom && normalised(found) !== 'utf-8') throw refused('encoding problem for', name, ': utf-8');
  return bom ? 'utf-8-sig' : normalised(found);
}

/** The bytes up to and with the first line feed. */
export function firstLine(content: Uint8Array): Uint8Array {
  const end = content.indexOf(0x0a);
  return end === -1 ? content : content.subarray(0, end + 1);
}

function declared(line: Uint8Array, name: string): string | undefined {
  let text: string;
  try {
    text = decodeText(line);
  } catch {
    throw refused('invalid or missing encoding declaration for', name);
  }
  return COOKIE.exec(text)?.[1];
}

function normalised(encoding: string): string {
  const name = encoding.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (name === 'utf-8' || name.startsWith('utf-8-')) return 'utf-8';
  if (/^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(name)) return 'iso-8859-1';
  return encoding;
}

function refused(what: string, name: string, rest = ''): EngineError {
  return new EngineError('SyntaxError', `${what} ${reprText(name)}${rest}`, { code: 'bad-script-encoding' });
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

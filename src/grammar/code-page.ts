import { EngineError } from '../errors/engine-error.ts';

/**
 * Encodings of Windows and their like, of one or two bytes for a letter, by the names that Python gives them. What their bytes stand for is
 * asked of node, which can only read them; but for `cp1252`, which node 20 reads as if it were Latin-1.
 */
export class CodePage {
  readonly #name: string;
  readonly #decode: Decode;
  readonly #single: boolean;
  #bytes: ReadonlyMap<string, Buffer> | undefined;

  private constructor(name: string, decode: Decode, single: boolean) {
    this.#name = name;
    this.#decode = decode;
    this.#single = single;
  }

  /** Undefined for UTF-8, and for what is not known. */
  static named(encoding: string): CodePage | undefined {
    const name = encoding.toLowerCase().replaceAll('_', '-');
    if (/^(?:cp|windows-)1252$/.test(name)) return new CodePage(name, decode1252, true);
    if (/^(?:iso-?8859-1|latin-?1|l1)$/.test(name)) return new CodePage(name, (bytes) => Buffer.from(bytes).toString('latin1'), true);
    try {
      const decoder = new TextDecoder(LABELS[name] ?? name.replace(/^cp125(\d)$/, 'windows-125$1'), { ignoreBOM: true });
      if (decoder.encoding.startsWith('utf-')) return undefined;
      return new CodePage(name, (bytes) => decoder.decode(bytes), !DOUBLE.has(decoder.encoding));
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  decode(bytes: Uint8Array): string {
    return this.#decode(bytes);
  }

  /**
   * Letters that it has not become escapes, as Python's `backslashreplace` has it, and with it the log of distutils. Or they are an error:
   * UnicodeEncodeError, in Python's words.
   */
  encode(text: string, errors: 'backslashreplace' | 'strict' = 'backslashreplace'): Uint8Array {
    // oxlint-disable-next-line no-control-regex
    if (/^[\u0000-\u007f]*$/.test(text)) return Buffer.from(text, 'latin1');
    this.#bytes ??= this.#table();
    if (errors === 'strict') this.#require(text);
    return Buffer.concat(
      Array.from(text, (letter) => (letter < '\u0080' ? Buffer.from(letter) : (this.#bytes?.get(letter) ?? escaped(letter)))),
    );
  }

  #require(text: string): void {
    const letters = Array.from(text);
    const at = letters.findIndex((letter) => letter > '\u007f' && this.#bytes?.has(letter) !== true);
    if (at === -1) return;
    const [codec, reason] = this.#single ? ['charmap', 'character maps to <undefined>'] : [this.#name, 'illegal multibyte sequence'];
    const letter = escaped(letters[at] as string).toString();
    throw new EngineError('UnicodeEncodeError', `'${codec}' codec can't encode character '${letter}' in position ${at}: ${reason}`, {
      code: 'unencodable-text',
      hint: 'PYTHONUTF8=1 in the environment makes this Python write UTF-8',
      args: [codec, text, at, at + 1, reason],
    });
  }

  /** Of letters that have several codes the first counts. */
  #table(): ReadonlyMap<string, Buffer> {
    const found = new Map<string, Buffer>();
    const take = (bytes: Buffer): void => {
      const letter = this.#decode(bytes);
      if (Array.from(letter).length === 1 && letter !== '\ufffd' && letter > '\u007f' && !found.has(letter)) found.set(letter, bytes);
    };
    for (let first = 0x80; first < 0x100; first += 1) take(Buffer.of(first));
    if (this.#single) return found;
    for (let first = 0x81; first < 0xff; first += 1) for (let second = 0x40; second < 0xff; second += 1) take(Buffer.of(first, second));
    return found;
  }
}

type Decode = (bytes: Uint8Array) => string;

/** Names of the Encoding Standard. */
const LABELS: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp874: 'windows-874',
};
const DOUBLE: ReadonlySet<string> = new Set(['shift_jis', 'gbk', 'euc-kr', 'big5', 'gb18030', 'euc-jp']);

/** From 0x80 on; the rest is Latin-1. */
const OF_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decode1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (letter) => OF_1252.charAt(letter.charCodeAt(0) - 0x80));
}

function escaped(letter: string): Buffer {
  const code = letter.codePointAt(0) as number;
  // A lone surrogate is a byte of a file name.
  if (code >= 0xdc80 && code <= 0xdcff) return Buffer.of(code - 0xdc00);
  const [mark, digits] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
  return Buffer.from(`\\${mark}${code.toString(16).padStart(digits, '0')}`);
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
/** What `str.isprintable` refuses: separators but the space, and everything that is no assigned, visible character. */
const UNPRINTABLE = /[\p{C}\p{Z}]/u;

/** `repr()` of a text, as messages of Python 3 show it. `ascii`: what is not ASCII is escaped too, as in bytes. */
export function quotedText(text: string, ascii = false): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const character of text) {
    if (character === quote) out += `\\${character}`;
    else out += ESCAPES[character] ?? (isPrintable(character, ascii) ? character : escapeCode(character.codePointAt(0) as number));
  }
  return out + quote;
}

function isPrintable(character: string, ascii: boolean): boolean {
  if (character >= ' ' && character <= '~') return true;
  return !ascii && !UNPRINTABLE.test(character);
}

function escapeCode(code: number): string {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

import { fromByteString, toByteString } from './byte-string.ts';

/**
 * Splits a help text into lines of at most `width` characters: at spaces and after hyphens; words that are too long are
 * cut. Null gives no line; a text that fits is kept as it is, tabs and newlines included.
 * Source: distutils/fancy_getopt.py: wrap_text.
 */
export function wrapText(text: string | null, width: number, major = 3): string[] {
  if (text === null) return [];
  if (major < 3 && toByteString(text) !== text) {
    // Python 2 counts the bytes of a `str`.
    return wrapText(toByteString(text), width).map(fromByteString);
  }
  if (textLength(text) <= width) return [text];
  // Differs: the original never ends when no column is left (an option name of more than 72 characters).
  if (width <= 0) return [text];
  const chunks = expandTabs(text)
    .replace(/[\n\v\f\r]/g, ' ')
    .split(/( +|-+)/)
    .filter((chunk) => chunk !== '')
    .toReversed();
  const lines: string[] = [];
  while (chunks.length > 0) lines.push(takeLine(chunks, width));
  return lines;
}

/** Takes what fits on one line off the end of `chunks`, which has the next chunk last. */
function takeLine(chunks: string[], width: number): string {
  const line: string[] = [];
  let used = 0;
  for (let next = chunks.at(-1); next !== undefined && used + textLength(next) <= width; next = chunks.at(-1)) {
    line.push(next);
    used += textLength(next);
    chunks.pop();
  }
  const next = chunks.at(-1);
  if (next === undefined) return line.join('');
  if (line.at(-1)?.startsWith(' ') === true) line.pop();
  if (used === 0) {
    const characters = [...next];
    line.push(characters.slice(0, width).join(''));
    chunks[chunks.length - 1] = characters.slice(width).join('');
  }
  if (chunks.at(-1)?.startsWith(' ') === true) chunks.pop();
  return line.join('');
}

function expandTabs(text: string): string {
  let column = 0;
  let out = '';
  for (const character of text) {
    const width = character === '\t' ? 8 - (column % 8) : 1;
    out += character === '\t' ? ' '.repeat(width) : character;
    column = character === '\n' || character === '\r' ? 0 : column + width;
  }
  return out;
}

/** `len(text)`: characters, not UTF-16 units. */
function textLength(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

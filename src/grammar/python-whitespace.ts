/**
 * White space as Python's `str` methods see it. JavaScript's `trim` and `\s` differ: they count U+FEFF and do not
 * count U+001C-U+001F and U+0085. Python 2's byte strings know the six characters of C only.
 */
const BYTES = '\\t-\\r ';
const UNICODE = '\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** Body of a character class (`[${spaceClass(3)}]`) for what `\s` and `strip()` mean in that major version. */
export function spaceClass(major: number): string {
  return major < 3 ? BYTES : UNICODE;
}

const PATTERNS = [BYTES, UNICODE].map((space) => ({
  left: new RegExp(`^[${space}]+`),
  between: new RegExp(`[${space}]+`),
}));

/** `str.strip()`. */
export function strip(text: string, major = 3): string {
  return lstrip(rstrip(text, major), major);
}

/** `str.lstrip()`. */
export function lstrip(text: string, major = 3): string {
  return text.replace(patterns(major).left, '');
}

/** `str.rstrip()`. */
export function rstrip(text: string, major = 3): string {
  // A regular expression anchored at the end would scan the whole text from each space on.
  const space = patterns(major).between;
  let end = text.length;
  while (end > 0 && space.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `str.split()`: words between white space, none of them empty. */
export function splitWhitespace(text: string, major = 3): string[] {
  const bare = strip(text, major);
  return bare === '' ? [] : bare.split(patterns(major).between);
}

const LINE_END = '\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029';
const LINE = new RegExp(`[^${LINE_END}]*(?:\\r\\n|[${LINE_END}])|[^${LINE_END}]+$`, 'g');

/** `str.splitlines(True)` of Python 3: lines with their ends, of which Python knows ten. */
export function splitLines(text: string): string[] {
  return text.match(LINE) ?? [];
}

function patterns(major: number): { left: RegExp; between: RegExp } {
  return PATTERNS[major < 3 ? 0 : 1] as { left: RegExp; between: RegExp };
}

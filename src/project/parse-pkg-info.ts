import { lstrip } from '../grammar/python-whitespace.ts';

/** Headers of a `PKG-INFO`: the lower-case name, and the value with the indents of its further lines. In the order of the file. */
export type PkgInfoHeaders = readonly (readonly [name: string, value: string])[];

/**
 * The headers of a file, up to the first line that is none, as Python's `email` reads them.
 * Source: email/feedparser.py: _parse_headers; used by distutils/dist.py: read_pkg_file.
 */
export function parsePkgInfo(text: string, major: number): PkgInfoHeaders {
  const isHeader = major < 3 ? /^(From |[\x21-\x39\x3b-\x7e]+:|[\t ])/ : /^(From |[\x21-\x39\x3b-\x7e]*:|[\t ])/;
  const lines: string[] = [];
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)) {
    if (!isHeader.test(line)) break;
    lines.push(line);
  }
  const headers: { readonly name: string; readonly lines: string[] }[] = [];
  let open: { readonly name: string; readonly lines: string[] } | undefined;
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      open?.lines.push(line);
      continue;
    }
    open = undefined;
    const colon = line.indexOf(':');
    // Envelope lines of mail boxes are no headers, nor is a line without a name.
    if (line.startsWith('From ') || colon < 1) continue;
    open = { name: line.slice(0, colon).toLowerCase(), lines: [line.slice(colon + 1)] };
    headers.push(open);
  }
  return headers.map((header, index) => [header.name, headerValue(header.lines, index === headers.length - 1, major)]);
}

function headerValue([first = '', ...more]: readonly string[], last: boolean, major: number): string {
  if (major >= 3) return (first.replace(/^[ \t]+/, '') + more.join('')).replace(/[\r\n]+$/, '');
  const whole = lstrip(first, 2) + more.join('');
  return (last ? whole : whole.slice(0, -1)).replace(/[\r\n]+$/, '');
}

/** The first value of a header; null when there is none, or when it says that it is not known. */
export function pkgInfoField(headers: PkgInfoHeaders, name: string): string | null {
  const value = headers.find(([each]) => each === name)?.[1] ?? null;
  return value === 'UNKNOWN' ? null : value;
}

/** All values of a header, in order; null when there is none. */
export function pkgInfoList(headers: PkgInfoHeaders, name: string): string[] | null {
  const values = headers.filter(([each]) => each === name).map(([, value]) => value);
  return values.length === 0 ? null : values;
}

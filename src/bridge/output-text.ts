import { CodePage } from '../grammar/code-page.ts';

/**
 * What programs printed, as text: each line in UTF-8, or, where it is none and the machine has another encoding (Windows), in that.
 * @param encoding as Python names it, `cp1252`
 */
export function outputText(bytes: Uint8Array, encoding: string | undefined): string {
  try {
    return strict.decode(bytes);
  } catch {
    const other = CodePage.named(encoding ?? 'utf-8') ?? new TextDecoder('utf-8', { ignoreBOM: true });
    return lines(bytes)
      .map((line) => decodeLine(line, other))
      .join('');
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeLine(bytes: Uint8Array, other: { decode(bytes: Uint8Array): string }): string {
  try {
    return strict.decode(bytes);
  } catch {
    return other.decode(bytes);
  }
}

function lines(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, from);
    found.push(bytes.subarray(from, end < 0 ? bytes.length : end + 1));
    from += (found.at(-1) as Uint8Array).length;
  }
  return found;
}

const NEWLINE = 10;

/** How many bytes at the end are the beginning of a character of UTF-8. */
export function cutOffBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

import type { Disk } from '../host/disk.ts';
import { digestOf } from './content-hash.ts';

/**
 * An append-only file of JSON lines.
 *
 *     pydistutils-state 2                 kind and format version; anything else: not ours, begun anew
 *     ["p","src/a.c"]                     records, one JSON value a line
 *     ["h","9f86d081…"]
 *     #2 5feceb66ffc86f38                 end of a block: number of its lines, first 16 digits of the SHA-256 of their text
 *     …
 *
 * A block is written by one append. What stands after the last end line is the tail of a run that was killed while it
 * appended: it is dropped, and cut off by the next rewrite. An end line that does not fit its block is damage: nothing of
 * the file is trusted then. (A checksum for each line would double the file; one for the whole file could not be
 * appended to.) Names that are not UTF-8 stand as escaped lone surrogates, as JSON writes them.
 */
export interface LoadedRecords {
  readonly records: readonly unknown[];
  /** The last block has no end: the file must be rewritten before it is appended to. */
  readonly cut: boolean;
  /** Why nothing of it can be used, a part of a sentence. */
  readonly damage?: string;
}

/** Characters. */
const PARSED_TOGETHER = 65_536;
const NOTHING: LoadedRecords = { records: [], cut: true };

/** All records of the file, or none and why. An absent file is an empty one. */
export function loadRecords(disk: Disk, path: string, header: string): LoadedRecords {
  // To read a pipe would be to wait for somebody who writes to it.
  if (disk.stat(path)?.kind === 'other') return { ...NOTHING, damage: 'it is no file' };
  let text: string;
  try {
    const bytes = disk.read(path);
    text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Below what is no folder there is no file either.
    if (code === 'ENOENT' || code === 'ENOTDIR') return NOTHING;
    return { ...NOTHING, damage: `it cannot be read (${message})` };
  }
  const firstEnd = text.indexOf('\n');
  if (firstEnd === -1) return NOTHING;
  if (text.slice(0, firstEnd) !== header) {
    const kind = header.slice(0, header.lastIndexOf(' ') + 1);
    // Another version of ours wrote it: not damage, and of no use.
    return text.startsWith(kind) ? NOTHING : { ...NOTHING, damage: 'its first line is not ours' };
  }
  return parseBlocks(text, firstEnd + 1);
}

/** Many lines are parsed at once, as one array: line by line takes twice as long. Not all, which takes as much memory again. */
function parseBlocks(text: string, start: number): LoadedRecords {
  const records: unknown[] = [];
  let at = start;
  while (at < text.length) {
    const mark = text[at] === '#' ? at : text.indexOf('\n#', at) + 1;
    const end = mark === 0 ? -1 : text.indexOf('\n', mark);
    if (end === -1) break;
    const block = text.slice(at, mark);
    const lines = block.split('\n').length - 1;
    if (text.slice(mark, end) !== endLine(lines, block)) {
      return { ...NOTHING, damage: `its block at character ${at} does not have the checksum that it should have` };
    }
    try {
      for (let from = 0; from < block.length;) {
        const to = from + PARSED_TOGETHER < block.length ? block.indexOf('\n', from + PARSED_TOGETHER) : block.length - 1;
        for (const record of JSON.parse(`[${block.slice(from, to).replaceAll('\n', ',')}]`) as unknown[]) records.push(record);
        from = to + 1;
      }
    } catch {
      return { ...NOTHING, damage: `its block at character ${at} holds what is no record` };
    }
    at = end + 1;
  }
  return { records, cut: at < text.length };
}

/** One block as it is appended; empty for no records. */
export function formatBlock(records: readonly unknown[]): string {
  if (records.length === 0) return '';
  const text = `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;
  return `${text}${endLine(records.length, text)}\n`;
}

/** A whole file with one block. */
export function formatFile(header: string, records: readonly unknown[]): string {
  return `${header}\n${formatBlock(records)}`;
}

function endLine(lines: number, text: string): string {
  return `#${lines} ${digestOf(text).slice(0, 16)}`;
}

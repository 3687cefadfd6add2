import type { Disk } from '../host/disk.ts';

/** What a file that is linked names instead of holding it. */
export interface LinkedFile {
  /** As it stands there: `-lname`, or a path. */
  readonly name: string;
  /** `archive`: relative to the folder of the archive. `linker`: to be searched for as the linker does. */
  readonly from: 'archive' | 'linker';
}

/** The many of a link: they are not opened. */
export const OBJECT: RegExp = /\.(?:o|obj)$/i;
/** What common libraries begin with: they are not read. */
const HOLDS_ITSELF: RegExp = /^(?:!<arch>|\x7fELF)/;
const MOST_SCRIPT_BYTES = 65_536;
const THIN = '!<thin>\n';
const HEADER_BYTES = 60;
/** Index and table of long names: these alone are held by a thin archive. */
const HELD: RegExp = /^\/(?:\/|SYM64\/)?\s/;

/**
 * Thin archives and linker scripts hold little but names of other files, whose content enters the output:
 *
 * - a thin archive (`ar rcT`) has the headers of an archive and no members; names end with `/`, long ones stand in a table, `/OFFSET`;
 * - a file that is neither object nor archive is a script for the linker (`libc.so`): `INPUT(…)` and `GROUP(…)`, in them
 *   `AS_NEEDED(…)`, and `INCLUDE file`.
 *
 * @returns undefined where the file holds all of itself
 */
export function linkedFiles(path: string, disk: Disk): readonly LinkedFile[] | undefined {
  if (OBJECT.test(path)) return undefined;
  const start = latin(disk.readPart(path, 0, THIN.length));
  if (start === THIN) return thinMembers(disk.read(path));
  if (HOLDS_ITSELF.test(start) || (disk.stat(path)?.size ?? 0) > MOST_SCRIPT_BYTES) return undefined;
  const bytes = disk.read(path);
  return bytes.includes(0) ? undefined : scriptFiles(latin(bytes));
}

function thinMembers(bytes: Uint8Array): readonly LinkedFile[] {
  const members: LinkedFile[] = [];
  let longNames = '';
  for (let at = THIN.length; at + HEADER_BYTES <= bytes.length;) {
    const header = latin(bytes.subarray(at, at + HEADER_BYTES));
    const size = Number.parseInt(header.slice(48, 58), 10) || 0;
    at += HEADER_BYTES;
    if (HELD.test(header)) {
      if (header.startsWith('//')) longNames = latin(bytes.subarray(at, at + size));
      at += size + (size % 2);
      continue;
    }
    const offset = /^\/(\d+)/.exec(header)?.[1];
    const name = offset === undefined ? header.slice(0, 16) : longNames.slice(Number(offset));
    members.push({ name: Buffer.from(name.split(/\/\s/)[0] as string, 'latin1').toString(), from: 'archive' });
  }
  return members;
}

function scriptFiles(text: string): readonly LinkedFile[] {
  const code = Buffer.from(text, 'latin1')
    .toString()
    .replaceAll(/\/\*[^]*?\*\//g, ' ');
  const lists = [...code.matchAll(/\b(?:INPUT|GROUP)\s*\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, list = '']) => list);
  const listed = lists.flatMap((list) => list.replaceAll(/\bAS_NEEDED\b|[(),]/g, ' ').split(/\s+/));
  const included = [...code.matchAll(/\bINCLUDE\s+("[^"]+"|[^\s;]+)/g)].map(([, name = '']) => name);
  const names = [...listed, ...included].map((name) => name.replaceAll('"', '')).filter((name) => name !== '');
  return names.map((name) => ({ name, from: 'linker' }));
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

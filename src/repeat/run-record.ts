import type { Disk } from '../host/disk.ts';
import { digestOf } from '../state/content-hash.ts';
import { formatFile, loadRecords } from '../state/record-file.ts';
import type { Looked } from './looks.ts';
import type { Rewritten } from './rewritten.ts';

/** A line that was sent to the script, something that was shown, or a file that got the times of another; in order. */
export type Act = readonly ['sent', line: string] | readonly ['shown', event: unknown] | readonly ['times', path: string, like: string];

/** What happened from one message of the script to the next. */
export interface Turn {
  /** Digest of the message (`digestOfLine`); of the first turn, which begins the run, there is none. */
  readonly message: string | undefined;
  /** What was looked at before it was answered. */
  readonly looks: readonly Looked[];
  readonly acts: readonly Act[];
  /** What of this the script writes anew in each run. */
  readonly rewritten: readonly Rewritten[];
}

/**
 * A run that changed nothing, but for times of files that follow others, as it is kept:
 *
 *     pydistutils-last-run 2
 *     ["…","…"]                                   what must be the same for another run to be like it: `key`, `target`
 *     [null,[],[["sent","{…}"]],[]]                turns; in lines the run's own token stands as TOKEN
 *     ["digest",[["digest",["stat","/p/pkg/","a.py","b.py"]]],[["shown",{…}],["sent","{…}"]],[{"path":"/p/v.py","digest":"…","mode":420,"modified":"now"}]]
 *
 * What the script says is not kept: its environment is in it, with all that is secret there.
 */
export interface RunRecord {
  readonly key: string;
  /** Digest of what the interpreter said that it is. */
  readonly target: string;
  readonly turns: readonly Turn[];
}

const HEADER = 'pydistutils-last-run 2';
/** A control character is no part of a line of JSON. */
const TOKEN = '\u0001token\u0001';

/** @param token of the run that the line was said in */
export function digestOfLine(line: string, token: string): string {
  return digestOf(neutral(line, token));
}

function neutral(line: string, token: string): string {
  return line.includes(token) ? line.replaceAll(token, TOKEN) : line;
}

export function formatRun({ key, target, turns }: RunRecord, token: string): string {
  const kept = turns.map(({ message, looks, acts, rewritten }) => [
    message ?? null,
    looks,
    acts.map((act) => (act[0] === 'sent' ? ['sent', neutral(act[1], token)] : act)),
    rewritten,
  ]);
  return formatFile(HEADER, [[key, target], ...kept]);
}

/** Whether a file keeps a run with this key: only its beginning is read. */
export function isRunOf(key: string, disk: Disk, path: string): boolean {
  const start = Buffer.from(`${HEADER}\n[${JSON.stringify(key)}`);
  return fromFile(disk, path, () => start.equals(disk.readPart(path, 0, start.length))) ?? false;
}

/** The file as it is, to be kept once more; undefined where there is none that can be read. */
export function contentOfRun(disk: Disk, path: string): Uint8Array | undefined {
  return fromFile(disk, path, () => disk.read(path));
}

function fromFile<T>(disk: Disk, path: string, read: () => T): T | undefined {
  // To read a pipe would be to wait for somebody who writes to it.
  if (disk.stat(path)?.kind !== 'file') return undefined;
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The run that is kept in a file, in the words of a run with this token; undefined where there is none. */
export function readRun(disk: Disk, path: string, token: string): RunRecord | undefined {
  const [head, ...kept] = loadRecords(disk, path, HEADER).records;
  if (head === undefined) return undefined;
  const [key, target] = head as readonly [string, string];
  const own = (line: string): string => (line.includes(TOKEN) ? line.replaceAll(TOKEN, token) : line);
  type Kept = readonly [string | null, readonly Looked[], readonly Act[], readonly Rewritten[]];
  const turns = (kept as readonly Kept[]).map(([message, looks, acts, rewritten]): Turn => ({
    message: message ?? undefined,
    looks,
    acts: acts.map((act) => (act[0] === 'sent' ? ['sent', own(act[1])] : act)),
    rewritten,
  }));
  return { key, target, turns };
}

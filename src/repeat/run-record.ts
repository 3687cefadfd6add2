import type { Disk } from '../host/disk.ts';
import { digestOf } from '../state/content-hash.ts';
import { formatFile, loadRecords } from '../state/record-file.ts';
import type { Looked } from './looks.ts';

/** A line that was sent to the script, or something that was shown; in order. */
export type Act = readonly ['sent', line: string] | readonly ['shown', event: unknown];

/** What happened from one message of the script to the next. */
export interface Turn {
  /** Digest of the message (`digestOfLine`); of the first turn, which begins the run, there is none. */
  readonly message: string | undefined;
  /** What was looked at before it was answered. */
  readonly looks: readonly Looked[];
  readonly acts: readonly Act[];
}

/**
 * A run that changed nothing, as it is kept:
 *
 *     pydistutils-last-run 1
 *     ["…","…"]                                   what must be the same for another run to be like it: `key`, `target`
 *     [null,[],[["sent","{…}"]]]                   turns; in lines the run's own token stands as TOKEN
 *     ["digest",[["digest",["stat","/p/pkg/","a.py","b.py"]]],[["shown",{…}],["sent","{…}"]]]
 *
 * What the script says is not kept: its environment is in it, with all that is secret there.
 */
export interface RunRecord {
  readonly key: string;
  /** Digest of what the interpreter said that it is. */
  readonly target: string;
  readonly turns: readonly Turn[];
}

const HEADER = 'pydistutils-last-run 1';
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
  const kept = turns.map(({ message, looks, acts }) => [
    message ?? null,
    looks,
    acts.map(([kind, what]) => [kind, kind === 'sent' ? neutral(what, token) : what]),
  ]);
  return formatFile(HEADER, [[key, target], ...kept]);
}

/** The run that is kept in a file, in the words of a run with this token; undefined where there is none. */
export function readRun(disk: Disk, path: string, token: string): RunRecord | undefined {
  const [head, ...kept] = loadRecords(disk, path, HEADER).records;
  if (head === undefined) return undefined;
  const [key, target] = head as readonly [string, string];
  const own = (line: string): string => (line.includes(TOKEN) ? line.replaceAll(TOKEN, token) : line);
  const turns = (kept as readonly (readonly [string | null, readonly Looked[], readonly Act[]])[]).map(([message, looks, acts]): Turn => ({
    message: message ?? undefined,
    looks,
    acts: acts.map((act) => (act[0] === 'sent' ? ['sent', own(act[1])] : act)),
  }));
  return { key, target, turns };
}

import type { FileStat } from '../host/readable-tree.ts';
import { describes, type DigestEntry } from './digest-entry.ts';
import { forgottenWithAll } from './made-ahead.ts';

/** Digests that nobody has asked for yet. */
const ahead = forgottenWithAll(new Map<string, DigestEntry>());

export function keepAhead(path: string, entry: DigestEntry): void {
  ahead.set(path, entry);
}

/** The digest of a file that looks like this, if it was taken ahead. */
export function takeAhead(path: string, stat: FileStat): DigestEntry | undefined {
  const entry = ahead.get(path);
  if (entry === undefined) return undefined;
  ahead.delete(path);
  return describes(entry, stat) ? entry : undefined;
}

import type { Clock } from '../host/clock.ts';
import type { Disk } from '../host/disk.ts';
import { digestFile } from './content-hash.ts';
import { describes, digestEntry, type DigestEntry } from './digest-entry.ts';
import { keepAhead } from './digests-ahead.ts';
import { pathsReadAhead } from './read-state.ts';
import { toHostPath } from './recorded-path.ts';
import { digestsReadAhead } from './stat-cache.ts';

/** Nobody waits longer than it takes to hash that much. */
const LARGEST_BYTES = 4 * 1024 * 1024;

export interface HashAheadOptions {
  readonly disk: Disk;
  readonly clock: Clock;
  /** Paths of the files of a build state; what of them was read ahead is looked at. */
  readonly statCache: string;
  readonly state: string;
  /** Folder of the project. */
  readonly root: string;
  readonly separator: string;
}

/**
 * Hashes the files that earlier runs have looked into and that look otherwise now: in a fresh checkout all of them do, and are likely
 * to be asked for. Each step of the iteration is short.
 */
export function* hashAhead(options: HashAheadOptions): Generator<void> {
  const { disk, clock } = options;
  // All are looked at first: what looks otherwise later this run has changed itself.
  const changed: string[] = [];
  for (const [path, known] of filesOf(options)) {
    const stat = disk.stat(path);
    const isKnown = known !== undefined && stat !== undefined && describes(known, stat);
    if (stat?.kind === 'file' && stat.size <= LARGEST_BYTES && !isKnown) changed.push(path);
    yield;
  }
  for (const path of changed) {
    const stat = disk.stat(path);
    try {
      if (stat?.kind === 'file') keepAhead(path, digestEntry(stat, digestFile(disk, path, stat.size), clock.now()));
    } catch {
      // It is told when it is asked for.
    }
    yield;
  }
}

/** Files of the project; where none of them is known, as on another machine, all that the steps of the last build have read and made. */
function filesOf({ statCache, state, root, separator }: HashAheadOptions): ReadonlyMap<string, DigestEntry | undefined> {
  const inProject = root + separator;
  const files = new Map<string, DigestEntry | undefined>();
  for (const [path, entry] of digestsReadAhead(statCache)) if (path.startsWith(inProject)) files.set(path, entry);
  if (files.size > 0) return files;
  for (const path of pathsReadAhead(state)) files.set(toHostPath(path, root, separator), undefined);
  return files;
}

import type { Disk } from '../host/disk.ts';
import { MadeAhead } from './made-ahead.ts';
import { loadRecords } from './record-file.ts';
import { StateTables } from './state-tables.ts';

export const STATE_HEADER = 'pydistutils-state 2';

/** What a state file holds. */
export interface ReadState {
  readonly tables: StateTables;
  /** Lines of it that are of use. */
  readonly lines: number;
  /** It must be rewritten before it is appended to. */
  readonly cut: boolean;
  /** Why nothing of it can be used, a part of a sentence. */
  readonly damage?: string;
}

const ahead = new MadeAhead<ReadState>();

/** Reads a state that will probably be needed. */
export function readStateAhead(disk: Disk, path: string): void {
  ahead.make(disk, path, () => readState(disk, path));
}

/** Paths that a state tells of which was read ahead, and is not in use yet; relative to the project, where they lie in it. */
export function pathsReadAhead(path: string): Iterable<string> {
  return ahead.peek(path)?.tables.allPaths() ?? [];
}

export function takeState(disk: Disk, path: string): ReadState {
  return ahead.take(disk, path) ?? readState(disk, path);
}

function readState(disk: Disk, path: string): ReadState {
  const { records, cut, damage } = loadRecords(disk, path, STATE_HEADER);
  const tables = new StateTables();
  if (damage !== undefined) return { tables, lines: 0, cut, damage };
  try {
    tables.read(records);
    return { tables, lines: records.length, cut };
  } catch {
    return { tables: new StateTables(), lines: 0, cut, damage: 'it has a record that fits nothing' };
  }
}

import type { Disk } from '../host/disk.ts';
import { isOwnFolder } from '../host/own-folder.ts';
import type { ReadableTree } from '../host/readable-tree.ts';
import type { BuildState } from '../state/build-state.ts';
import { digestOf } from '../state/content-hash.ts';
import { recover, type Recovery } from './transaction.ts';

export interface InstallJournalOptions {
  readonly disk: Disk;
  /** The same disk, for a look at everybody's temporary files, which are no part of what the run is about. */
  readonly elsewhere: ReadableTree;
  readonly state: BuildState;
  readonly pid: number;
  /** Path of a folder for journals that the build folder cannot have. */
  readonly spare: string | undefined;
  /** What the build folder stands for, where it is a temporary one: no journal is kept in it then. */
  readonly lastingName?: string | undefined;
}

/**
 * Where the journal of an installation is: `undo` in the build state, which the lock keeps to one run at a time; or, where
 * the build folder cannot be written to, in a folder `<spare>/<build folder>-<pid>` of this run's own. The folder of those lies among
 * everybody's temporary files, of which there may be thousands: so it is one of ours alone, made by `mkdir`, which follows no link, and
 * only one of our own user that nobody else can write to is believed.
 */
export class InstallJournal {
  private readonly options: InstallJournalOptions;
  private spareFolder: string | undefined;

  constructor(options: InstallJournalOptions) {
    this.options = options;
  }

  /** Path of the journal of this run; undefined: there can be none. */
  open(): string | undefined {
    const { disk, state, pid, spare, lastingName } = this.options;
    const own = lastingName === undefined || spare === undefined ? state.writableFile('undo') : undefined;
    // One that is there still is another user's, who is to undo it.
    if (own !== undefined && disk.statLink(own) === undefined) return own;
    if (spare === undefined) return undefined;
    const folder = `${spare}${state.separator}${this.mark()}-${pid}`;
    try {
      if (disk.statLink(spare) === undefined) disk.makeDirectory(spare, 0o700);
      if (!isOwnFolder(disk.statLink(spare), state.user)) return undefined;
      disk.makeDirectory(folder, 0o700);
    } catch {
      return undefined;
    }
    this.spareFolder = folder;
    return `${folder}${state.separator}undo`;
  }

  /** The journal is gone, and what it was in. */
  close(): void {
    const folder = this.spareFolder;
    this.spareFolder = undefined;
    if (folder !== undefined) this.removeSpare(folder);
  }

  private removeSpare(folder: string): void {
    const { disk, spare } = this.options;
    disk.removeTree(folder);
    try {
      if (spare !== undefined) disk.removeEmptyDirectory(spare);
    } catch {
      // Another run has its journal there.
    }
  }

  /** Undoes what killed runs left half-done. */
  recover(): readonly Recovery[] {
    const { disk, state } = this.options;
    const found: Recovery[] = [];
    const own = `${state.folder}${state.separator}undo`;
    // The lock says that no other run is at it.
    if (state.keeps && this.isOurs(own)) found.push(...(recover(own, disk, state.separator) ?? []));
    for (const folder of this.orphans()) {
      const journal = `${folder}${state.separator}undo`;
      found.push(...(recover(journal, disk, state.separator) ?? []));
      if (disk.statLink(journal) === undefined) this.removeSpare(folder);
    }
    return found;
  }

  /** Spare folders for this build folder of runs that are gone. */
  private orphans(): readonly string[] {
    const { disk, elsewhere, state, spare } = this.options;
    if (spare === undefined || !isOwnFolder(elsewhere.statLink(spare), state.user)) return [];
    const start = `${this.mark()}-`;
    const gone = elsewhere.list(spare).filter((name) => name.startsWith(start) && !state.isAlive(Number(name.slice(start.length))));
    return gone.map((name) => spare + state.separator + name).filter((folder) => isOwnFolder(disk.statLink(folder), state.user));
  }

  private isOurs(path: string): boolean {
    const { disk, state } = this.options;
    const stat = disk.statLink(path);
    return stat?.kind === 'file' && (state.user === undefined || stat.owner === state.user);
  }

  private mark(): string {
    return digestOf(this.options.lastingName ?? this.options.state.buildBase).slice(0, 12);
  }
}

import type { Disk } from '../host/disk.ts';
import type { ReadableTree } from '../host/readable-tree.ts';
import { folderPart, nameStart } from '../host/host-path.ts';
import type { BuildState } from '../state/build-state.ts';
import { digestOf } from '../state/content-hash.ts';
import { recover, type Recovery } from './transaction.ts';

export interface InstallJournalOptions {
  readonly disk: Disk;
  /** The same disk, for a look at everybody's temporary files, which are no part of what the run is about. */
  readonly elsewhere: ReadableTree;
  readonly state: BuildState;
  readonly pid: number;
  /** Path, without its last part, of journals that the build folder cannot have. */
  readonly spare: string | undefined;
  /** What the build folder stands for, where it is a temporary one: no journal is kept in it then. */
  readonly lastingName?: string | undefined;
}

/**
 * Where the journal of an installation is: `undo` in the build state, which the lock keeps to one run at a time; or, where
 * the build folder cannot be written to, a folder `<spare>-<build folder>-<pid>` of this run's own. That lies among
 * everybody's temporary files, so it is made by `mkdir`, which follows no link, and only one of our own user is believed.
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
    const folder = `${spare}-${this.mark()}-${pid}`;
    try {
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
    if (folder !== undefined) this.options.disk.removeTree(folder);
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
      if (disk.statLink(journal) === undefined) disk.removeTree(folder);
    }
    return found;
  }

  /** Spare folders for this build folder of runs that are gone. */
  private orphans(): readonly string[] {
    const { elsewhere, state, spare } = this.options;
    if (spare === undefined) return [];
    const [above, at] = [folderPart(spare, state.separator), nameStart(spare, state.separator)];
    const start = `${spare.slice(at)}-${this.mark()}-`;
    const names = elsewhere.stat(above)?.kind === 'directory' ? elsewhere.list(above) : [];
    const gone = names.filter((name) => name.startsWith(start) && !state.isAlive(Number(name.slice(start.length))));
    return gone.map((name) => spare.slice(0, at) + name).filter((folder) => this.isOurs(folder));
  }

  private isOurs(path: string): boolean {
    const { disk, state } = this.options;
    const stat = disk.statLink(path);
    return stat !== undefined && stat.kind !== 'symlink' && (state.user === undefined || stat.owner === state.user);
  }

  private mark(): string {
    return digestOf(this.options.lastingName ?? this.options.state.buildBase).slice(0, 12);
  }
}

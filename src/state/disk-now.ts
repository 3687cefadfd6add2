import { posix, win32, type PlatformPath } from 'node:path';
import type { Disk } from '../host/disk.ts';
import type { CompilerFamily } from '../plan/step.ts';
import type { BuildState } from './build-state.ts';
import type { FileDigest } from './content-hash.ts';
import type { FilesNow } from './fingerprint.ts';
import { filesUnder, includeFolders } from './include-folders.ts';
import { ShadowHeaders } from './shadow-headers.ts';
import type { StepRecord } from './step-record.ts';

/** Where a compile looks for headers. Paths are absolute host paths, those in `argv` relative to `cwd`. */
export interface CompilePlace {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly source: string;
  readonly family: CompilerFamily;
}

/** The disk of today, asked by recorded path. */
export class DiskNow {
  private readonly state: BuildState;
  private readonly disk: Disk;
  private readonly path: PlatformPath;
  private readonly shadowHeaders: ShadowHeaders;

  constructor(state: BuildState, disk: Disk) {
    this.state = state;
    this.disk = disk;
    this.path = state.separator === '\\' ? win32 : posix;
    this.shadowHeaders = new ShadowHeaders(disk, state.separator);
  }

  /** What one step asks about. Without a place it has no headers. */
  filesOf(place: CompilePlace | undefined): FilesNow {
    return {
      digest: (path) => this.digest(path),
      shadows: (record) => (place === undefined ? [] : this.shadows(record, place)),
      holdsOldRoot: (path, record) => this.holdsOldRoot(path, record),
    };
  }

  digest(recorded: string): FileDigest | undefined {
    return this.state.stats.digest(this.state.hostPath(recorded));
  }

  /** Recorded paths of files that could take the place of one of the headers (host paths). */
  shadowsOf(place: CompilePlace, headers: readonly string[]): readonly string[] {
    const { root, separator } = this.state;
    const own = (path: string): boolean => path === root || path.startsWith(root + separator);
    const folders = [...this.folders(place), ...headers.map((path) => this.path.dirname(path))].filter(own);
    return this.shadowHeaders.find(headers, [...new Set(folders)]).map((path) => this.state.recordedPath(path));
  }

  /** Host paths of all that a compiler which does not tell may have read: everything in the folders that it was given. */
  untrackedHeaders(place: CompilePlace): readonly string[] {
    const files = filesUnder(this.folders(place), [this.state.buildBase], this.disk, this.state.separator);
    return files.filter((path) => path !== place.source);
  }

  /** The disk has changed. */
  forget(): void {
    this.shadowHeaders.forget();
  }

  private shadows(record: StepRecord, place: CompilePlace): readonly string[] {
    if (record.shadows === 'untracked') return this.untrackedHeaders(place).map((path) => this.state.recordedPath(path));
    return this.shadowsOf(
      place,
      record.headers.map(([path]) => this.state.hostPath(path)),
    );
  }

  private holdsOldRoot(path: string, record: StepRecord): boolean {
    if (record.root === this.state.root || record.root === '') return false;
    return Buffer.from(this.disk.read(this.state.hostPath(path))).includes(record.root);
  }

  private folders({ argv, cwd, source, family }: CompilePlace): readonly string[] {
    const named = includeFolders(argv, family).map((folder) => this.path.resolve(cwd, folder));
    return [...new Set([this.path.dirname(source), ...named])];
  }
}

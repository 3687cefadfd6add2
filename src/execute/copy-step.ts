import { EngineError } from '../errors/engine-error.ts';
import { copiedTimes } from '../host/copied-times.ts';
import type { CopyFacts } from '../host/disk.ts';
import { diskError } from '../host/disk-error.ts';
import type { FileStat } from '../host/readable-tree.ts';
import { nameStart } from '../host/host-path.ts';
import type { CopyStep } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import { errorCode, fileError, toFileError, toOsError } from '../errors/os-error.ts';
import type { StepDoors, StepTask } from './step-doors.ts';

/** What sets times and mode of a file that is written, and may be refused where writing is not. */
const FACT_CALLS: ReadonlySet<string> = new Set(['futime', 'fchmod', 'utime', 'chmod']);

/**
 * `distutils.file_util.copy_file` for two files: content, then times, then mode. A destination that is there is unlinked first, so that
 * other names of it keep what they have.
 *
 * Differs: what is copied is decided by content, not by time; a destination with the same content is not written again,
 * only its mode and times are set.
 */
export class CopyTask implements StepTask {
  private readonly step: CopyStep;
  private readonly doors: StepDoors;
  private readonly from: string;
  private readonly to: string;
  private readonly source: FileStat | undefined;
  private readonly destination: FileStat | undefined;

  constructor(step: CopyStep, doors: StepDoors) {
    this.step = step;
    this.doors = doors;
    this.from = doors.host(step.from, step);
    this.to = doors.host(step.to, step);
    this.source = doors.disk.stat(this.from);
    // No text names nothing, where `host` would give the folder that the command runs in.
    this.destination = step.to === '' ? undefined : doors.disk.stat(this.to);
  }

  decide(): DirtyReason | undefined {
    const { step, doors } = this;
    if (step.force === true) return { kind: 'forced' };
    if (this.destination === undefined) return { kind: 'output-missing', path: doors.state.recordedPath(this.to) };
    if (!step.update) return { kind: 'forced' };
    if (this.isSame() || this.isConverted() || this.isWrittenByScript()) return undefined;
    return { kind: 'input-changed', path: doors.state.recordedPath(this.from), how: 'content' };
  }

  refresh(): void {
    const { source, destination } = this;
    // The original would have copied only what is newer.
    if (source === undefined || destination === undefined || this.isConverted()) return;
    if (Math.floor(source.modified) > Math.floor(destination.modified)) this.setFacts(source, destination);
  }

  run(): void {
    const { step, doors } = this;
    const { source, destination } = this;
    if (step.link === 'preserved') {
      this.makeLink();
      return;
    }
    if (source?.kind !== 'file') {
      throw new EngineError('DistutilsFileError', `can't copy '${step.from}': doesn't exist or not a regular file`, {
        code: 'missing-source',
      });
    }
    if (step.link !== undefined && this.link()) return;
    if (step.link === undefined && step.force !== true && destination !== undefined && this.isSame()) {
      this.setFacts(source, destination);
      return;
    }
    this.copy(source);
    doors.state.stats.copied(this.from, source, this.to);
    doors.rewritten.add(this.to);
  }

  /** Whether the destination is already, with time and mode, what the original would make of it. */
  wouldChangeNothing(): boolean {
    const { step, source, destination } = this;
    if (step.link !== undefined || step.force === true || source?.kind !== 'file' || destination === undefined) return false;
    return this.isSame() && hasFacts(destination, this.factsOf(source));
  }

  private isSame(): boolean {
    return this.doors.state.stats.sameContent(this.from, this.source, this.to, this.destination) && !this.replacesLink();
  }

  /** A link at the destination is replaced by a file, whatever it leads to, unless that is as young as the source. */
  private replacesLink(): boolean {
    const { step, source, destination, doors } = this;
    const stays = step.update && Math.floor(source?.modified ?? 0) <= Math.floor(destination?.modified ?? 0);
    return !stays && doors.disk.statLink(this.to)?.kind === 'symlink';
  }

  /**
   * The script has written the destination in this run, after the source was: for the original it is up to date. (`build_py` of mypy 0.670
   * begins with a module that tells the version.)
   */
  private isWrittenByScript(): boolean {
    const { source, destination, doors } = this;
    if (source === undefined || destination === undefined || doors.rewritten.has(this.to)) return false;
    return destination.changed > doors.begun && Math.floor(destination.modified) >= Math.floor(source.modified);
  }

  /** The destination is what a later step of this run made of this very source. */
  private isConverted(): boolean {
    const { state, now, converted } = this.doors;
    if (!converted.has(this.to)) return false;
    const record = state.find(this.to);
    const [input] = record?.inputs ?? [];
    const [output] = record?.outputs ?? [];
    if (record?.kind !== 'convert-2to3' || input === undefined || output === undefined) return false;
    const fixersSame = record.headers.every(([path, digest]) => now.digest(path) === digest);
    return fixersSame && state.stats.digest(this.from) === input[1] && now.digest(output[0]) === output[1];
  }

  /** @returns whether the link is made; where it is not, the original goes on and copies, and so must the caller */
  private link(): boolean {
    const { step, doors, destination } = this;
    const source = doors.disk.stat(this.from);
    if (destination !== undefined && destination.inode === source?.inode && destination.device === source.device) return false;
    try {
      this.makeLink();
      return true;
    } catch (error) {
      if (step.link === 'hard') return false;
      throw error;
    }
  }

  /** Throws OSError. */
  private makeLink(): void {
    const { step, doors } = this;
    if (step.phase === 'install' && doors.disk.statLink(this.to) === undefined) doors.transaction.creating([this.to]);
    try {
      if (step.to === '') throw diskError('ENOENT', 'link');
      if (step.link === 'hard') doors.disk.hardLink(this.from, this.to);
      else doors.disk.symbolicLink(step.from, this.to);
    } catch (error) {
      throw doors.target().versionInfo[0] < 3 ? toOsError(error) : toOsError(error, step.from, step.to);
    }
  }

  private copy(source: FileStat): void {
    const { disk, transaction } = this.doors;
    if (this.step.to === '') throw this.copyError({ code: 'ENOENT', syscall: 'open' });
    const kept = this.destination === undefined ? undefined : this.setAside();
    if (kept === undefined && this.step.phase === 'install') transaction.writing(this.to);
    try {
      const { mode, times } = this.factsOf(source);
      disk.copyContent(this.from, this.to, { mode: this.step.preserveMode ? mode : undefined, times, size: source.size });
    } catch (error) {
      if (FACT_CALLS.has((error as NodeJS.ErrnoException).syscall ?? '')) {
        // The content is there.
        if (kept !== undefined) quietly(() => disk.removeFile(kept));
        throw toOsError(error, this.step.to);
      }
      // What came to be is ours; a link that leads nowhere, or round in circles, was there before.
      if (disk.statLink(this.to)?.kind === 'file') quietly(() => disk.removeFile(this.to));
      if (kept !== undefined) quietly(() => disk.rename(kept, this.to));
      throw this.copyError(error);
    }
    if (kept !== undefined) disk.removeFile(kept);
  }

  /** @returns where the old file is while the new one is written; undefined where the transaction keeps it */
  private setAside(): string | undefined {
    const { disk, transaction } = this.doors;
    try {
      // The original unlinks what is there, which no folder lets happen to it.
      if (this.destination?.kind === 'directory') throw diskError('EISDIR', 'unlink');
      if (this.step.phase === 'install') {
        transaction.settingAside(this.to);
        return undefined;
      }
      const at = nameStart(this.to, this.doors.state.separator);
      const kept = `${this.to.slice(0, at)}.pydistutils-old-${this.to.slice(at)}`;
      disk.rename(this.to, kept);
      return kept;
    } catch (error) {
      throw fileError('could not delete', this.step.to, error);
    }
  }

  private copyError(error: unknown): EngineError {
    const { path, syscall } = error as NodeJS.ErrnoException;
    // The original of Python 2 catches OSError, and these are IOError.
    const [major] = this.doors.target().versionInfo;
    if (major < 3) return toFileError(error, path === this.from ? this.step.from : this.step.to, major);
    if (syscall === 'read') return fileError('could not read from', this.step.from, error);
    if (syscall === 'write' || errorCode(error) === 'ENOSPC') return fileError('could not write to', this.step.to, error);
    return path === this.from ? fileError('could not open', this.step.from, error) : fileError('could not create', this.step.to, error);
  }

  /** Leaves times and mode as the original does. */
  private setFacts(source: FileStat, destination: FileStat): void {
    const { step, doors } = this;
    const { disk, transaction } = doors;
    const facts = this.factsOf(source);
    if (hasFacts(destination, facts)) return;
    const { mode, times } = facts;
    const newTimes = times !== undefined && destination.modified !== times.modified;
    if (step.phase === 'install') transaction.changingFacts(this.to);
    try {
      if (newTimes) disk.setTimes(this.to, times.accessed, times.modified, this.from);
      if (destination.mode !== mode) disk.setMode(this.to, mode);
    } catch (error) {
      throw toOsError(error, step.to);
    }
    doors.state.stats.touched(this.to);
  }

  private factsOf(source: FileStat): CopyFacts & { readonly mode: number } {
    const { step, doors } = this;
    return {
      mode: step.preserveMode ? source.mode : 0o666 & ~doors.umask,
      times: step.preserveTimes ? copiedTimes(source) : undefined,
    };
  }
}

function hasFacts(file: FileStat, { mode, times }: CopyFacts): boolean {
  return file.mode === mode && (times === undefined || file.modified === times.modified);
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The error that led here is the one to tell.
  }
}

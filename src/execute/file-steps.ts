import { EngineError } from '../errors/engine-error.ts';
import { copiedTimes } from '../host/copied-times.ts';
import { diskError } from '../host/disk-error.ts';
import type { FileStat } from '../host/readable-tree.ts';
import { encodeText } from '../host/text-codec.ts';
import { modeAfter } from '../plan/apply-step.ts';
import { WARN, type MakeDirectoryStep, type MoveStep, type RemoveStep, type SetModeStep, type WriteStep } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import { errorCode, fileError, toFileError, toOsError } from '../errors/os-error.ts';
import type { StepDoors, StepTask, StepVoice } from './step-doors.ts';

const ALWAYS: DirtyReason = { kind: 'forced' };

/** One directory, as `distutils.dir_util.mkpath` makes each. */
export class MakeDirectoryTask implements StepTask {
  private readonly step: MakeDirectoryStep;
  private readonly doors: StepDoors;
  private readonly path: string;

  constructor(step: MakeDirectoryStep, doors: StepDoors) {
    this.step = step;
    this.doors = doors;
    this.path = doors.host(step.path, step);
  }

  decide(): DirtyReason | undefined {
    const { disk, madeAhead } = this.doors;
    if (disk.kind(this.path) === 'directory' && !madeAhead.has(this.path)) return undefined;
    return { kind: 'output-missing', path: this.doors.state.recordedPath(this.path) };
  }

  run(): void {
    const { step, doors, path } = this;
    if (step.phase === 'install') doors.transaction.makingDirectory(path);
    try {
      doors.disk.makeDirectory(path, step.mode);
    } catch (error) {
      if (errorCode(error) === 'EEXIST' && doors.disk.stat(path)?.kind === 'directory') return;
      throw fileError('could not create', step.path, error);
    }
  }
}

/** A file with given content: `open(path, 'w')`, so that an old file keeps its mode and its other names. */
export class WriteTask implements StepTask {
  private readonly step: WriteStep;
  private readonly doors: StepDoors;
  private readonly path: string;
  private readonly bytes: Uint8Array;

  constructor(step: WriteStep, doors: StepDoors) {
    this.step = step;
    this.doors = doors;
    this.path = doors.host(step.path, step);
    this.bytes = 'text' in step.content ? encodeText(step.content.text) : Buffer.from(step.content.base64, 'base64');
  }

  decide(): DirtyReason | undefined {
    const { step, doors } = this;
    if (step.force === true) return ALWAYS;
    const stat = doors.disk.stat(this.path);
    const path = doors.state.recordedPath(this.path);
    if (stat === undefined) return { kind: 'output-missing', path };
    return this.isAsWritten(stat, step.mode) ? undefined : { kind: 'output-altered', path };
  }

  run(): void {
    const { step, doors, path } = this;
    const { disk, transaction } = doors;
    try {
      if (step.phase === 'install') transaction.writing(path);
      disk.write(path, this.bytes);
      if (step.mode !== undefined) disk.setMode(path, step.mode);
    } catch (error) {
      throw toFileError(error, step.path, doors.target().versionInfo[0]);
    }
    doors.state.stats.forget(path);
    doors.rewritten.add(path);
  }

  /** Whether what is there is, with its mode, what would be made anew if it were not there. */
  wouldChangeNothing(): boolean {
    const { step, doors } = this;
    const stat = doors.disk.stat(this.path);
    return step.force !== true && stat !== undefined && this.isAsWritten(stat, step.mode ?? 0o666 & ~doors.umask);
  }

  /** @param mode that it must have; undefined: any */
  private isAsWritten({ kind, size, mode: now }: FileStat, mode: number | undefined): boolean {
    return kind === 'file' && this.holdsIt(size) && (mode === undefined || mode === now);
  }

  private holdsIt(size: number): boolean {
    if (size !== this.bytes.length) return false;
    try {
      return Buffer.compare(this.doors.disk.read(this.path), this.bytes) === 0;
    } catch {
      return false;
    }
  }
}

/** Source: distutils/file_util.py: move_file. Also moves what is no file, for scripts that ask for it. */
export class MoveTask implements StepTask {
  private readonly step: MoveStep;
  private readonly doors: StepDoors;

  constructor(step: MoveStep, doors: StepDoors) {
    this.step = step;
    this.doors = doors;
  }

  decide(): DirtyReason {
    return ALWAYS;
  }

  run(): void {
    const { step, doors } = this;
    const { disk, transaction } = doors;
    const [from, to] = [doors.host(step.from, step), doors.host(step.to, step)];
    if (disk.stat(from)?.kind !== 'file') throw new EngineError('DistutilsFileError', `can't move '${step.from}': not a regular file`);
    const there = disk.statLink(to) !== undefined;
    // What lies there under the name is replaced, except by Windows.
    if (there && doors.target().osName === 'nt') throw this.failed(diskError('EEXIST', 'rename'));
    if (step.phase === 'install') {
      transaction.overwriting(from);
      if (there) transaction.settingAside(to);
      else transaction.creating([to]);
    }
    try {
      disk.rename(from, to);
    } catch (error) {
      if (errorCode(error) !== 'EXDEV') throw this.failed(error);
      this.copyAndDelete(from, to);
    }
    for (const path of [from, to]) doors.state.stats.forget(path);
    doors.rewritten.add(to);
  }

  private copyAndDelete(from: string, to: string): void {
    const { disk } = this.doors;
    try {
      const stat = disk.stat(from);
      disk.copyContent(from, to);
      if (stat !== undefined) {
        const { accessed, modified } = copiedTimes(stat);
        disk.setTimes(to, accessed, modified);
        disk.setMode(to, stat.mode);
      }
      disk.removeFile(from);
    } catch (error) {
      throw this.failed(error);
    }
  }

  private failed(error: unknown): EngineError {
    return fileError(`couldn't move '${this.step.from}' to`, this.step.to, error);
  }
}

/** A file, an empty directory, or a tree. What is not there needs no removing. */
export class RemoveTask implements StepTask {
  private readonly step: RemoveStep;
  private readonly doors: StepDoors;
  private readonly path: string;
  private readonly isRemade: () => boolean;

  /** @param isRemade whether steps behind it would make the very same again */
  constructor(step: RemoveStep, doors: StepDoors, isRemade: () => boolean) {
    this.step = step;
    this.doors = doors;
    this.isRemade = isRemade;
    this.path = doors.host(step.path, step);
  }

  decide(): DirtyReason | undefined {
    return this.doors.disk.statLink(this.path) === undefined || this.isRemade() ? undefined : ALWAYS;
  }

  run(voice: StepVoice): void {
    const { step, doors, path } = this;
    const { disk, state, transaction } = doors;
    const directory = disk.statLink(path)?.kind === 'directory';
    // Our own state is nobody's file: it never keeps a folder from being removed.
    if (this.holdsState()) state.discard();
    try {
      if (step.tree && !directory && disk.stat(path)?.kind === 'directory') this.emptyBehindLink();
      else if (directory && !step.tree) disk.removeEmptyDirectory(path);
      else if (step.phase === 'install') transaction.settingAside(path);
      else if (step.tree) disk.removeTree(path);
      else disk.removeFile(path);
    } catch (error) {
      // `clean` tries to remove the build folder, and leaves it where there is more in it.
      if (directory && !step.tree && ['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) return;
      if (!step.tree) throw toOsError(error, step.path);
      voice.log(WARN, `error removing ${step.path}: ${toOsError(error, step.path).message}`);
    }
    state.stats.forget();
  }

  /** Of a link to a folder the original removes what is in the folder, and then finds that the link is none. */
  private emptyBehindLink(): never {
    const { disk, state } = this.doors;
    for (const name of disk.list(this.path)) disk.removeTree(this.path + state.separator + name);
    throw diskError('ENOTDIR', 'rmdir');
  }

  private holdsState(): boolean {
    const { path, step } = this;
    const { folder, separator } = this.doors.state;
    if (this.doors.disk.stat(folder) === undefined) return false;
    if (step.tree) return folder === path || folder.startsWith(path + separator);
    const [only, ...others] = folder.startsWith(path + separator) ? this.doors.disk.list(path) : [];
    return only !== undefined && others.length === 0 && path + separator + only === folder;
  }
}

export class SetModeTask implements StepTask {
  private readonly step: SetModeStep;
  private readonly doors: StepDoors;
  private readonly path: string;

  constructor(step: SetModeStep, doors: StepDoors) {
    this.step = step;
    this.doors = doors;
    this.path = doors.host(step.path, step);
  }

  decide(): DirtyReason | undefined {
    const before = this.doors.disk.stat(this.path)?.mode;
    return before !== undefined && modeAfter(this.step, before) === before ? undefined : ALWAYS;
  }

  run(): void {
    const { step, doors, path } = this;
    if (step.phase === 'install') doors.transaction.changingFacts(path);
    try {
      doors.disk.setMode(path, modeAfter(step, doors.disk.stat(path)?.mode ?? 0));
    } catch (error) {
      throw toOsError(error, step.path);
    }
    doors.state.stats.forget(path);
  }
}

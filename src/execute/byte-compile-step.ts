import type { EngineError } from '../errors/engine-error.ts';
import { encodeText } from '../host/text-codec.ts';
import type { ByteCompileStep } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import { looksCurrent } from './byte-code-file.ts';
import { writesCheckedHash, type ByteCompiler } from './byte-compiler.ts';
import { errorCode, toOsError } from './os-error.ts';
import type { StepDoors, StepTask, StepVoice } from './step-doors.ts';

/** One module, compiled as `distutils.util.byte_compile` does. */
export class ByteCompileTask implements StepTask {
  private readonly step: ByteCompileStep;
  private readonly doors: StepDoors;
  private readonly compiler: ByteCompiler;
  private readonly source: string;
  private readonly output: string;

  constructor(step: ByteCompileStep, doors: StepDoors, compiler: ByteCompiler) {
    this.step = step;
    this.doors = doors;
    this.compiler = compiler;
    this.source = doors.host(step.source, step);
    this.output = doors.host(step.output, step);
  }

  /**
   * Differs: the original compiles what is older than its source; here byte code is up to date if the interpreter would
   * take it for this source, it records the right path, and the source was not written in this run.
   */
  decide(): DirtyReason | undefined {
    const { step, doors } = this;
    const { disk, state } = doors;
    const path = state.recordedPath(this.output);
    if (step.force === true) return { kind: 'forced' };
    const there = disk.stat(this.output);
    if (there === undefined) return { kind: 'output-missing', path };
    const source = disk.stat(this.source);
    if (source === undefined || doors.rewritten.has(this.source)) {
      return { kind: 'input-changed', path: state.recordedPath(this.source), how: source === undefined ? 'gone' : 'content' };
    }
    const target = doors.target();
    if (there.kind !== 'file' || writesCheckedHash(target, doors.environment())) return { kind: 'never-built', path };
    return looksCurrent(disk.read(this.output), target, source, encodeText(step.recordedPath))
      ? undefined
      : { kind: 'output-altered', path };
  }

  async run(voice: StepVoice): Promise<void> {
    const { step, doors } = this;
    const { disk, transaction, state } = doors;
    this.makeFolder();
    if (step.phase === 'install') {
      if (disk.statLink(this.output)?.kind === 'file') transaction.overwriting(this.output);
      else transaction.creating(this.output);
    }
    const messages = await this.compiler.compile({
      source: this.source,
      output: this.output,
      recordedPath: step.recordedPath,
      optimize: step.optimize,
      shownSource: step.source,
    });
    if (messages !== '') voice.output('stderr', messages);
    state.stats.forget(this.output);
  }

  /** `__pycache__`, for which no line is said. */
  private makeFolder(): void {
    const { disk, transaction, platform } = this.doors;
    const folder = this.output.slice(0, Math.max(this.output.lastIndexOf('/'), platform === 'nt' ? this.output.lastIndexOf('\\') : -1));
    if (folder === '' || disk.stat(folder) !== undefined) return;
    if (this.step.phase === 'install') transaction.makingDirectory(folder);
    try {
      disk.makeDirectory(folder);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return;
      // A source that is not there is what the original would meet first.
      if (disk.stat(this.source) === undefined) throw this.missingSource();
      throw toOsError(error, folder);
    }
  }

  private missingSource(): EngineError {
    return toOsError(Object.assign(new Error('ENOENT'), { code: 'ENOENT' }), this.step.source);
  }
}

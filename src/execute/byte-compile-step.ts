import { encodeText } from '../host/text-codec.ts';
import { folderPart } from '../host/host-path.ts';
import type { ByteCompileStep } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import { looksCurrent } from './byte-code-file.ts';
import { writesCheckedHash, type ByteCompiler } from './byte-compiler.ts';
import { KeptByteCode } from './kept-byte-code.ts';
import { errorCode, toOsError } from '../errors/os-error.ts';
import type { StepDoors, StepTask, StepVoice } from './step-doors.ts';

/** One module, compiled as `distutils.util.byte_compile` does, or taken from what earlier runs compiled. */
export class ByteCompileTask implements StepTask {
  private readonly step: ByteCompileStep;
  private readonly doors: StepDoors;
  private readonly compiler: () => ByteCompiler;
  private readonly source: string;
  private readonly output: string;

  constructor(step: ByteCompileStep, doors: StepDoors, compiler: () => ByteCompiler) {
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
    if (source === undefined || doors.rewritten.isNewFor(this.source, this.output)) {
      return { kind: 'input-changed', path: state.recordedPath(this.source), how: source === undefined ? 'gone' : 'content' };
    }
    const target = doors.target();
    if (there.kind !== 'file') return { kind: 'never-built', path };
    if (writesCheckedHash(target, doors)) return this.isKept() ? undefined : { kind: 'output-altered', path };
    return looksCurrent(disk.read(this.output), target, source, encodeText(step.recordedPath))
      ? undefined
      : { kind: 'output-altered', path };
  }

  run(voice: StepVoice): void | Promise<void> {
    const { step, doors } = this;
    const { disk, transaction } = doors;
    const folders = this.missingFolders();
    const before = disk.statLink(this.output);
    if (step.phase === 'install') {
      for (const folder of folders) transaction.makingDirectory(folder);
      transaction.writing(this.output);
    }
    const kept = this.kept();
    // What is no plain file is refused, in the interpreter's words.
    const found = before === undefined || before.kind === 'file' ? kept?.find() : undefined;
    if (kept === undefined || found === undefined) return this.compile(kept, folders, voice);
    if (found.messages !== '') voice.output('stderr', found.messages);
    if (found.body === undefined) return undefined;
    for (const folder of folders) this.makeFolder(folder);
    this.write(kept.fileOf(found.body), kept.mode, before !== undefined);
    return undefined;
  }

  /** @param folders that the interpreter makes, once it has something to put into them */
  private async compile(kept: KeptByteCode | undefined, folders: readonly string[], voice: StepVoice): Promise<void> {
    const { step, doors } = this;
    const answer = await this.compiler().compile({
      source: this.source,
      output: this.output,
      recordedPath: step.recordedPath,
      optimize: step.optimize,
      shownSource: step.source,
    });
    const { messages, written } = answer;
    if (messages !== '') voice.output('stderr', messages);
    for (const folder of folders) doors.disk.forget(folder);
    doors.disk.forget(this.output);
    doors.state.stats.forget(this.output);
    kept?.keep(written ? this.output : undefined, answer);
    if (written) doors.rewritten.wasCompiled(this.source, this.output);
  }

  /** As the interpreter writes it: Python 3 beside and renamed, Python 2 in place. */
  private write(content: Uint8Array, mode: number, isThere: boolean): void {
    const { step, doors } = this;
    const { disk, state } = doors;
    const beside = doors.target().versionInfo[0] !== 2 && (isThere || step.phase === 'build');
    const at = this.folder().length + 1;
    const path = beside ? `${this.output.slice(0, at)}.pydistutils-new-${this.output.slice(at)}` : this.output;
    try {
      disk.write(path, content, mode);
      if (beside) disk.rename(path, this.output);
    } catch (error) {
      throw toOsError(error, step.output);
    }
    state.stats.forget(this.output);
    doors.rewritten.wasCompiled(this.source, this.output);
  }

  private kept(): KeptByteCode | undefined {
    const { recordedPath, optimize } = this.step;
    return KeptByteCode.of({ source: this.source, recordedPath, optimize }, this.doors);
  }

  /** Whether what is there is, byte for byte, what was once compiled from this text. */
  private isKept(): boolean {
    const kept = this.kept();
    const body = kept?.find()?.body;
    return kept !== undefined && body !== undefined && Buffer.compare(kept.fileOf(body), this.doors.disk.read(this.output)) === 0;
  }

  /**
   * `__pycache__`, and what PYTHONPYCACHEPREFIX puts above it, the outermost first. No line is said of them, and where no module
   * of a folder can be compiled they are not made. Source: py_compile.py: compile.
   */
  private missingFolders(): readonly string[] {
    const { disk, state } = this.doors;
    const missing: string[] = [];
    let folder = this.folder();
    while (folder !== '' && disk.kind(folder) === undefined) {
      missing.unshift(folder);
      folder = folderPart(folder, state.separator);
    }
    return missing;
  }

  private makeFolder(folder: string): void {
    try {
      this.doors.disk.makeDirectory(folder);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw toOsError(error, folder);
    }
  }

  private folder(): string {
    const { output, doors } = this;
    return folderPart(output, doors.state.separator);
  }
}

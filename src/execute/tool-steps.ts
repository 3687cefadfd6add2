import type { CompileStep, LinkStep, SpawnStep, ToolError } from '../plan/step.ts';
import { parseDepfile, parseShowIncludes } from '../state/depfile.ts';
import { toldPath } from '../state/told-path.ts';
import { errorCode, fileError } from '../errors/os-error.ts';
import { pathsOf, recordedCompile, recordedLink } from './made-steps.ts';
import { PendingRecord, decideRecorded, type RecordedStep } from './recorded-step.ts';
import { runProgram } from './run-program.ts';
import type { Decision, StepDoors, StepTask, StepVoice } from './step-doors.ts';
import { trackCompile, trackLink, type TrackedCommand } from './tracked-command.ts';

/** A source, compiled to an object. */
export class CompileTask implements StepTask {
  private readonly step: CompileStep;
  private readonly doors: StepDoors;
  private readonly cwd: string;
  private readonly object: string;
  private readonly recorded: RecordedStep;
  private readonly twin: CompileTask | undefined;

  /** @param twin an earlier step that compiles the same source in the same way to another object */
  constructor(step: CompileStep, doors: StepDoors, twin?: CompileStep) {
    this.step = step;
    this.doors = doors;
    this.twin = twin && new CompileTask(twin, doors);
    this.cwd = doors.host('.', step);
    this.object = doors.host(step.object, step);
    this.recorded = recordedCompile(step, step, doors);
  }

  decide(): Decision {
    return decideRecorded(this.recorded, this.doors);
  }

  async run(voice: StepVoice): Promise<void> {
    const { step, doors } = this;
    const command = trackCompile(step, workFiles(step.id, this.object, doors));
    if (await this.takeOver(command)) return;
    const shown: string[] = [];
    const running = runProgram(
      {
        argv: command.argv,
        shown: step.argv,
        cwd: this.cwd,
        searchPath: true,
        error: step.error,
        passThrough: false,
        stream: step.family === 'msvc' ? 'stdout' : 'stderr',
        filter: (output) => withoutIncludes(output, command, shown),
      },
      doors,
      voice,
    );
    // While the compiler works: hash what it works on, and find out what it is.
    const record = new PendingRecord(this.recorded, doors);
    try {
      await running;
      if (publish(command, { output: this.object, shown: step.object, error: step.error }, doors))
        await record.keep(this.headers(command, shown));
    } finally {
      discard(command, doors);
    }
  }

  /**
   * The object of a twin, where that is up to date, under our name.
   *
   * Differs: the original compiles a source once for each extension that has it.
   */
  private async takeOver(command: TrackedCommand): Promise<boolean> {
    const { twin, doors } = this;
    if (twin === undefined || command.temporary === undefined) return false;
    const record = doors.state.find(twin.object);
    if (record === undefined || (await decideRecorded({ ...twin.recorded, force: false }, doors)) !== undefined) return false;
    const pending = new PendingRecord(this.recorded, doors);
    try {
      doors.disk.copyContent(twin.object, command.temporary);
      publish(command, { output: this.object, shown: this.step.object, error: this.step.error }, doors);
    } finally {
      discard(command, doors);
    }
    await pending.keep(record.shadows === 'untracked' ? undefined : record.headers.map(([path]) => doors.state.hostPath(path)));
    return true;
  }

  /** Host paths; undefined where the compiler did not tell. */
  private headers(command: TrackedCommand, shown: readonly string[]): readonly string[] | undefined {
    const path = pathsOf(this.doors);
    if (command.tracking.kind === 'show-includes') return shown.map((header) => path.resolve(this.cwd, header));
    if (command.tracking.kind === 'none') return undefined;
    try {
      const read = parseDepfile(this.doors.disk.readText(command.tracking.path));
      return read.map((header) => toldPath(header, this.cwd, path, this.doors.disk));
    } catch {
      return undefined;
    }
  }
}

/**
 * Objects, linked to an extension, a program or a static library.
 *
 * Differs: a static library is made anew, where the original adds to the one that is there: members of objects that are
 * gone would stay.
 */
export class LinkTask implements StepTask {
  private readonly step: LinkStep;
  private readonly doors: StepDoors;
  private readonly cwd: string;
  private readonly output: string;
  private readonly recorded: RecordedStep;

  constructor(step: LinkStep, doors: StepDoors) {
    this.step = step;
    this.doors = doors;
    this.cwd = doors.host('.', step);
    this.output = doors.host(step.output, step);
    this.recorded = recordedLink(step, step, doors);
  }

  decide(): Decision {
    return decideRecorded(this.recorded, this.doors);
  }

  async run(voice: StepVoice): Promise<void> {
    const { step, doors } = this;
    const command = trackLink(step, workFiles(step.id, this.output, doors));
    if (step.kind === 'static-library' && doors.disk.statLink(this.output) !== undefined) {
      if (step.phase === 'install') doors.transaction.settingAside(this.output);
      else if (command.temporary === undefined) doors.disk.removeFile(this.output);
    }
    const common = {
      cwd: this.cwd,
      searchPath: true,
      error: step.error,
      passThrough: false,
      stream: step.family === 'msvc' ? 'stdout' : 'stderr',
    } as const;
    const running = runProgram({ ...common, argv: command.argv, shown: step.argv }, doors, voice);
    const record = new PendingRecord(this.recorded, doors);
    try {
      await running;
      for (const argv of step.then ?? []) await runProgram({ ...common, argv, shown: argv, error: 'LibError' }, doors, voice);
      if (publish(command, { output: this.output, shown: step.output, error: step.error }, doors)) await record.keep([]);
    } finally {
      discard(command, doors);
    }
  }
}

/** Any other program. */
export class SpawnTask implements StepTask {
  private readonly step: SpawnStep;
  private readonly doors: StepDoors;
  private readonly cwd: string;
  private readonly recorded: RecordedStep;

  constructor(step: SpawnStep, doors: StepDoors) {
    this.step = step;
    this.doors = doors;
    this.cwd = doors.host('.', step);
    const inputs = step.inputs.map((path) => doors.host(path, step));
    const [source] = inputs;
    // What these include, they do not tell.
    const includes = step.kind !== 'spawn' && source !== undefined;
    const family = step.kind === 'resource' ? 'msvc' : 'gnu';
    this.recorded = {
      kind: step.kind,
      argv: step.argv,
      tool: { argv: step.argv, family: 'other', role: 'other', cwd: this.cwd },
      names: {},
      inputs,
      outputs: step.outputs.map((path) => doors.host(path, step)),
      ...(includes ? { place: { argv: step.argv, cwd: this.cwd, source, family } } : undefined),
      force: step.force === true,
      environment: step.environment,
    };
  }

  decide(): Decision {
    return decideRecorded(this.recorded, this.doors);
  }

  async run(voice: StepVoice): Promise<void> {
    const { step, doors } = this;
    const alone = step.outputs.length === 0;
    const running = runProgram(
      {
        argv: step.argv,
        shown: step.argv,
        cwd: this.cwd,
        searchPath: step.searchPath,
        environment: step.environment,
        error: step.error,
        passThrough: alone && doors.passThrough,
        // What these print besides the file that they make is what is wrong with it.
        stream: step.kind === 'preprocess' || step.kind === 'swig' ? 'stderr' : 'stdout',
      },
      doors,
      voice,
    );
    if (alone) {
      await running.finally(() => this.anythingMayHaveChanged());
      return;
    }
    const record = new PendingRecord(this.recorded, doors);
    await running;
    for (const path of this.recorded.outputs) doors.rewritten.add(path);
    await record.keep(this.recorded.place === undefined ? [] : undefined);
  }

  private anythingMayHaveChanged(): void {
    this.doors.state.stats.forget();
    this.doors.now.forget();
    this.doors.tools.forget();
  }
}

/** Undefined also where the output is a device (`/dev/null`), a link or a folder: programs do not put a file in their place. */
function workFiles(id: number | undefined, output: string, { state, disk }: StepDoors): ((suffix: string) => string) | undefined {
  if (id === undefined || state.workFile('x') === undefined) return undefined;
  const there = disk.statLink(output)?.kind;
  if (there !== undefined && there !== 'file') return undefined;
  return (suffix) => state.workFile(`${id}${suffix}`) as string;
}

function withoutIncludes(output: string, command: TrackedCommand, headers: string[]): string {
  if (command.tracking.kind !== 'show-includes') return output;
  const shown = parseShowIncludes(output);
  headers.push(...shown.headers);
  return shown.output;
}

interface OutputPlace {
  readonly output: string;
  /** The path as messages show it. */
  readonly shown: string;
  /** What the program's failure would be: it would have failed to write there. */
  readonly error: ToolError;
}

/**
 * Puts the finished output in its place.
 * @returns false: the program was content and made none (`-fsyntax-only`, `--version`, `-o/dev/null`), which is no error by itself
 */
function publish({ temporary }: TrackedCommand, place: OutputPlace, doors: StepDoors): boolean {
  const { disk, state } = doors;
  const { output, shown, error: python } = place;
  if (temporary !== undefined) {
    try {
      moveInto(output, temporary, doors);
    } catch (error) {
      if (disk.statLink(temporary) === undefined) return false;
      throw fileError('could not create', shown, error, python);
    }
  }
  state.stats.forget(output);
  doors.rewritten.add(output);
  return true;
}

function moveInto(output: string, temporary: string, { disk }: StepDoors): void {
  try {
    disk.rename(temporary, output);
  } catch (error) {
    // The output lies on another file system than the build folder.
    if (errorCode(error) !== 'EXDEV') throw error;
    const mode = disk.stat(temporary)?.mode;
    disk.copyContent(temporary, output);
    if (mode !== undefined) disk.setMode(output, mode);
  }
}

/** What a failed run, or a dependency file, leaves in the folder for such things. */
function discard({ temporary, tracking }: TrackedCommand, { disk }: StepDoors): void {
  for (const path of [temporary, tracking.kind === 'depfile' ? tracking.path : undefined]) {
    if (path === undefined || disk.statLink(path) === undefined) continue;
    try {
      disk.removeFile(path);
    } catch {
      // Put in place, or never made.
    }
  }
}

import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { isPythonError, type EngineError } from '../errors/engine-error.ts';
import type { Step, StepGroup } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import { milliseconds } from '../host/clock.ts';
import { folderPart } from '../host/host-path.ts';
import { ByteCompileTask } from './byte-compile-step.ts';
import type { ByteCompiler } from './byte-compiler.ts';
import { compileTwins, type CompileTwin, type KnownCompiles } from './compile-twins.ts';
import { ConvertTask } from './convert-step.ts';
import { CopyTask } from './copy-step.ts';
import type { DryDecisions } from './dry-decisions.ts';
import { estimatedWork } from './estimated-work.ts';
import type { EventSink, StepOutcome } from './event.ts';
import { MakeDirectoryTask, MoveTask, RemoveTask, SetModeTask, WriteTask } from './file-steps.ts';
import { interrupted } from './interruption.ts';
import { removeOutdated } from './outdated-link.ts';
import { isRemade } from './remade-files.ts';
import { LateAbort } from './late-abort.ts';
import { RenewTask } from './renew-step.ts';
import { Schedule } from './schedule.ts';
import type { StepDoors, StepTask, StepVoice } from './step-doors.ts';
import { isProgram, type ScheduleNode } from './step-graph.ts';
import { CompileTask, LinkTask, SpawnTask } from './tool-steps.ts';
import { Transcript, type GroupState } from './transcript.ts';

export interface PlanRunOptions {
  readonly doors: StepDoors;
  readonly groups: (group: StepGroup) => GroupState;
  /** Files that will not be made; grows. */
  readonly lost: Set<string>;
  /** For steps of a dry run; undefined: all of them are shown, as for a recorded interpreter. */
  readonly dry?: DryDecisions | undefined;
  /** What this run has compiled so far (`compile-twins.ts`); grows. */
  readonly compiles: KnownCompiles;
  readonly sink: EventSink;
  /** What is shown during the work may be written in one piece. */
  readonly together: (work: () => void) => void;
  readonly jobs: number;
  readonly compiler: () => ByteCompiler;
  /** Path of a file of `pydistutils_bridge/`. */
  readonly script: (name: string) => string;
  readonly signal?: AbortSignal;
}

/** File operations are synchronous; after so long the processes get their turn, and whoever wants to interrupt the run. */
const TURN_MS = 10;
/** A run that is killed loses what was done since; to write each record alone takes longer than to make it. */
const SAVE_EVERY_MS = 100;
/** Steps of an installation whose new files are noted in one append. */
const ANNOUNCED_TOGETHER = 200;

/** One plan under way. */
export class PlanRun {
  private readonly steps: readonly Step[];
  private readonly options: PlanRunOptions;
  private readonly schedule: Schedule;
  private readonly twins: ReadonlyMap<number, CompileTwin>;
  private readonly transcript: Transcript;
  /** Steps behind this index do not matter any more: one failed there. */
  private limit = Infinity;
  private failure: Error | undefined;
  private readonly running = new Map<number, LateAbort | undefined>();
  private programs = 0;
  /** One more than may run at once where that one waits, ready to start when another ends. */
  private readonly mostPrograms: number;
  private readonly waiting: (() => void)[] = [];
  private announced = 0;
  private savedAt = -Infinity;
  /** The last decision about a step of a dry run that is under way. */
  private pretending: Promise<void> | undefined;

  constructor(steps: readonly Step[], options: PlanRunOptions) {
    this.steps = steps;
    this.options = options;
    const { doors, groups, sink, jobs } = options;
    this.mostPrograms = jobs > 1 && doors.processes.queues === true ? jobs + 1 : jobs;
    this.twins = compileTwins(steps, options.compiles);
    this.schedule = new Schedule(steps, {
      twinOf: (index) => this.twins.get(index)?.index,
      resolve: (path, step) => doors.host(path, step),
      dirname: (path) => folderPart(path, doors.state.separator),
      // What was made before is likely to be there still: not worth a look into its source.
      work: (source, object) =>
        object !== undefined && doors.state.knows(object) ? (doors.disk.stat(source)?.size ?? 0) : estimatedWork(source, doors.disk),
      exists: (path) => doors.disk.statLink(path) !== undefined,
      inOrder: jobs === 1,
    });
    this.transcript = new Transcript(steps, groups, sink);
  }

  /** Runs to the end, or to the first failure. */
  async finish(): Promise<void> {
    const abort = (): void => this.interrupt();
    this.options.signal?.addEventListener('abort', abort, { once: true });
    const end = this.options.doors.processes.begin?.();
    try {
      await this.drive();
    } finally {
      end?.();
      this.options.signal?.removeEventListener('abort', abort);
      this.transcript.end();
    }
    if (this.failure !== undefined) throw this.failure;
  }

  private async drive(): Promise<void> {
    const { together } = this.options;
    let turnStarted = milliseconds();
    for (;;) {
      together(() => this.startQuick(turnStarted));
      const node = this.next();
      if (node !== undefined) {
        this.start(node);
        if (milliseconds() - turnStarted > TURN_MS) {
          await yieldToEvents();
          turnStarted = milliseconds();
        }
      } else if (this.running.size > 0) {
        await new Promise<void>((resolve) => this.waiting.push(resolve));
        turnStarted = milliseconds();
        if (turnStarted - this.savedAt > SAVE_EVERY_MS) {
          this.options.doors.state.save();
          this.savedAt = turnStarted;
        }
      } else return;
    }
  }

  /** What starts no program, up to the end of the turn: nobody else speaks meanwhile. */
  private startQuick(turnStarted: number): void {
    for (;;) {
      if (this.programs < this.mostPrograms && this.schedule.hasProgram) return;
      if (milliseconds() - turnStarted > TURN_MS) return;
      const node = this.schedule.nextQuick(this.limit);
      if (node === undefined) return;
      this.start(node);
    }
  }

  /** Programs first: they take long, and file operations go on beside them. */
  private next(): ScheduleNode | undefined {
    const program = this.programs < this.mostPrograms ? this.schedule.nextProgram(this.limit) : undefined;
    return program ?? this.schedule.nextQuick(this.limit);
  }

  private start(node: ScheduleNode): void {
    const { step, index } = node;
    const started = milliseconds();
    if (this.isDropped(node)) {
      this.end(node, { kind: 'dropped' }, started);
      return;
    }
    if (step.kind === 'say') {
      this.say(index, step.says);
      this.end(node, { kind: 'shown' }, started);
      return;
    }
    if (step.dryRun === true) {
      this.pretend(node, started);
      return;
    }
    const program = isProgram(step);
    const stop = program ? new LateAbort() : undefined;
    if (program) this.programs += 1;
    const settle = (outcome: StepOutcome): void => {
      if (program) this.programs -= 1;
      this.running.delete(index);
      this.end(node, outcome, started);
      for (const wake of this.waiting.splice(0)) wake();
    };
    const work = this.perform(node, stop);
    // Most steps are done by now; only what takes time is waited for.
    if (work instanceof Promise) {
      this.running.set(index, stop);
      // `perform` never rejects.
      void work.then(settle);
    } else settle(work);
  }

  private perform(node: ScheduleNode, stop: LateAbort | undefined): StepOutcome | Promise<StepOutcome> {
    let reason: DirtyReason = { kind: 'forced' };
    const failed = (error: unknown): StepOutcome => ({ kind: 'failed', reason, error: error as EngineError });
    const decided = (task: StepTask, why: DirtyReason | undefined): StepOutcome | Promise<StepOutcome> => {
      if (why === undefined) {
        task.refresh?.();
        this.say(node.index, freshLines(node.step));
        return { kind: 'fresh' };
      }
      reason = why;
      this.announce(node);
      this.transcript.begin(node.index);
      this.say(node.index, node.step.says);
      const work = task.run(this.voice(node, stop));
      return work === undefined ? { kind: 'ran', reason } : work.then((): StepOutcome => ({ kind: 'ran', reason }));
    };
    try {
      const task = this.task(node);
      const why = task.decide();
      const outcome = why instanceof Promise ? why.then((answer) => decided(task, answer)) : decided(task, why);
      return outcome instanceof Promise ? outcome.catch(failed) : outcome;
    } catch (error) {
      return failed(error);
    }
  }

  /** Shows a step of a dry run, if it would be done. Decided in plan order: each may depend on the ones before it. */
  private pretend(node: ScheduleNode, started: number): void {
    const { step, index } = node;
    const { dry, doors } = this.options;
    const settle = (fresh: boolean): void => {
      if (!fresh) {
        dry?.note(step, doors);
        this.transcript.begin(index);
      }
      this.say(index, fresh ? freshLines(step) : step.says);
      this.end(node, { kind: fresh ? 'fresh' : 'shown' }, started);
    };
    const fresh = this.pretending === undefined ? this.isFresh(node) : this.pretending.then(() => this.isFresh(node));
    if (typeof fresh === 'boolean') {
      settle(fresh);
      return;
    }
    this.running.set(index, undefined);
    const done = fresh.then((answer) => {
      this.running.delete(index);
      if (this.pretending === done) this.pretending = undefined;
      settle(answer);
      for (const wake of this.waiting.splice(0)) wake();
    });
    this.pretending = done;
  }

  /** Whether a step of a dry run has nothing to do. What cannot be decided is shown. */
  private isFresh(node: ScheduleNode): boolean | Promise<boolean> {
    const { dry, doors } = this.options;
    if (dry === undefined || dry.touches(node.step, doors)) return false;
    try {
      const why = this.task(node).decide();
      return why instanceof Promise
        ? why.then(
            (reason) => reason === undefined,
            () => false,
          )
        : why === undefined;
    } catch {
      return false;
    }
  }

  private end(node: ScheduleNode, outcome: StepOutcome, started: number): void {
    const { index, step } = node;
    const seconds = (milliseconds() - started) / 1000;
    const aborted = outcome.kind === 'failed' && index > this.limit;
    if (outcome.kind === 'failed' && !aborted) this.fail(node, outcome.error);
    if (outcome.kind === 'dropped') this.lose(node);
    if (outcome.kind === 'ran' && step.phase === 'build') this.options.doors.state.noteMade();
    this.transcript.add(index, { kind: 'step-finished', step, outcome, seconds });
    this.transcript.close(index);
    this.schedule.complete(node);
  }

  private fail(node: ScheduleNode, error: EngineError): void {
    const { step, index } = node;
    const group = step.group && this.options.groups(step.group);
    // Source: distutils/command/build_ext.py: _filter_build_errors.
    const isBuildError = isPythonError(error, 'CCompilerError', 'DistutilsError');
    if (step.group !== undefined && isBuildError) this.removeOutdated(step.group);
    if (group !== undefined && step.group?.optional === true && isBuildError) {
      group.failedAt = Math.min(group.failedAt, index);
      this.lose(node);
      const { failureSays } = step.group;
      if (failureSays !== undefined) this.say(index, [{ level: failureSays.level, text: withMessage(failureSays.text, error.message) }]);
      return;
    }
    this.limit = index;
    this.failure = error;
    this.transcript.cutBehind(index);
    for (const [other, stop] of this.running) if (other > index) stop?.abort();
  }

  private removeOutdated(group: StepGroup): void {
    const { doors, sink } = this.options;
    for (const step of this.steps) {
      const path = step.group === group ? removeOutdated(step, doors) : undefined;
      if (path !== undefined)
        sink({ kind: 'notice', text: `removing ${path}: an earlier run made it, and its sources do not compile any more` });
    }
  }

  private interrupt(): void {
    this.limit = -1;
    this.failure = interrupted();
    for (const stop of this.running.values()) stop?.abort();
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** Whether the step's group has failed, or what it works on will not be made. */
  private isDropped(node: ScheduleNode): boolean {
    const { step, index } = node;
    const group = step.group && this.options.groups(step.group);
    if (group !== undefined && (group.failed || group.failedAt < index)) return true;
    const { lost, doors } = this.options;
    return lost.size > 0 && node.inputs.some((path) => lost.has(path) && doors.disk.stat(path) === undefined);
  }

  private lose({ outputs }: ScheduleNode): void {
    for (const path of outputs) this.options.lost.add(path);
  }

  private say(index: number, lines: Step['says']): void {
    for (const { level, text } of lines ?? []) this.transcript.add(index, { kind: 'log', level, text });
  }

  private voice({ index, step }: ScheduleNode, stop: LateAbort | undefined): StepVoice {
    return {
      signal: () => stop?.signal,
      log: (level, text) => this.transcript.add(index, { kind: 'log', level, text }),
      output: (stream, text) => this.transcript.add(index, { kind: 'output', stream, text, stepId: step.id ?? index }),
    };
  }

  /** Notes the new files and folders of the steps that come next in the journal, many at once. */
  private announce({ index, step }: ScheduleNode): void {
    if (step.phase !== 'install' || index < this.announced) return;
    const { doors } = this.options;
    const coming = this.schedule.nodes.slice(index, index + ANNOUNCED_TOGETHER);
    this.announced = index + coming.length;
    const files: string[] = [];
    const folders = new Set<string>();
    for (const { step: each, outputs } of coming) {
      if (each.dryRun === true) continue;
      if (each.kind === 'mkdir') for (const path of outputs) folders.add(path);
      else if (each.kind === 'copy' || each.kind === 'byte-compile' || each.kind === 'write') files.push(...outputs);
      // `__pycache__` has no step of its own.
      if (each.kind === 'byte-compile') for (const path of outputs) folders.add(folderPart(path, doors.state.separator));
    }
    const isNew = (path: string): boolean => path !== '' && doors.disk.statLink(path) === undefined;
    // Folders come first: nothing is looked for below one that is not there.
    const newFolders = [...folders].filter(isNew);
    doors.transaction.creating(files.filter(isNew), newFolders);
  }

  private task({ step, index }: ScheduleNode): StepTask {
    const { doors, compiler, script, jobs } = this.options;
    switch (step.kind) {
      case 'say':
        throw new Error('internal: a say step has nothing to do');
      case 'mkdir':
        return new MakeDirectoryTask(step, doors);
      case 'copy':
        return new CopyTask(step, doors);
      case 'move':
        return new MoveTask(step, doors);
      case 'write':
        return new WriteTask(step, doors);
      case 'remove':
        return new RemoveTask(step, doors, () => isRemade(this.steps, index, doors));
      case 'set-mode':
        return new SetModeTask(step, doors);
      case 'compile':
        return new CompileTask(step, doors, this.twins.get(index)?.step);
      case 'link':
      case 'static-library':
        return new LinkTask(step, doors);
      case 'spawn':
      case 'swig':
      case 'resource':
      case 'preprocess':
        return new SpawnTask(step, doors);
      case 'byte-compile':
        return new ByteCompileTask(step, doors, compiler);
      case 'convert-2to3':
        return new ConvertTask(step, doors, script('convert.py'), jobs);
      case 'renew':
        return new RenewTask(step, doors);
    }
  }
}

const ALWAYS_SAID: ReadonlySet<Step['kind']> = new Set<Step['kind']>(['write', 'set-mode', 'move', 'remove']);

/** What an up-to-date step says: distutils has no such check for some kinds, and says the same always. */
function freshLines(step: Step): Step['says'] {
  if (step.saysFresh !== undefined) return step.saysFresh;
  return ALWAYS_SAID.has(step.kind) || (step.kind === 'copy' && !step.update) ? step.says : [];
}

/** Puts the message in the place of the last `%s`. */
function withMessage(text: string, message: string): string {
  const at = text.lastIndexOf('%s');
  return at === -1 ? text : text.slice(0, at) + message + text.slice(at + 2);
}

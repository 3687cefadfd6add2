import { EngineError } from '../errors/engine-error.ts';
import type { Clock } from '../host/clock.ts';
import type { RememberingDisk } from '../host/remembering-disk.ts';
import type { ReadableTree } from '../host/readable-tree.ts';
import type { Environment, HostPlatform } from '../host/environment.ts';
import type { LineProcesses } from '../host/line-process.ts';
import type { Processes } from '../host/processes.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { FileView } from '../plan/file-view.ts';
import type { ForeseenModules } from '../plan/foreseen-modules.ts';
import type { Step, StepGroup } from '../plan/step.ts';
import type { BuildState } from '../state/build-state.ts';
import { DiskNow } from '../state/disk-now.ts';
import { ToolIdentities } from '../state/tool-identity.ts';
import { ByteCompiler, writesCheckedHash, type PycInvalidation } from './byte-compiler.ts';
import { KnownCompiles } from './compile-twins.ts';
import { makeBuildFolder } from './build-folder.ts';
import { DryDecisions } from './dry-decisions.ts';
import type { EventSink } from './event.ts';
import { InstallJournal } from './install-journal.ts';
import { interrupted, isAborted } from './interruption.ts';
import { PlanRun } from './plan-run.ts';
import { RewrittenFiles } from './rewritten-files.ts';
import { ScriptMade } from './script-made.ts';
import type { StepDoors } from './step-doors.ts';
import { Transaction } from './transaction.ts';
import { newGroupState, type GroupState } from './transcript.ts';

export interface ExecutorOptions {
  /** The one that the view looks at. */
  readonly disk: RememberingDisk;
  /** The same, for looks that are no part of what the run is about. */
  readonly elsewhere?: ReadableTree;
  readonly processes: Processes;
  readonly lineProcesses: LineProcesses;
  readonly clock: Clock;
  readonly view: FileView;
  readonly state: BuildState;
  readonly target: () => PythonTarget;
  /** How paths of this machine are written. */
  readonly platform: HostPlatform;
  /** Environment of what is started: the script's, as it is when the step runs. */
  readonly environment: () => Environment;
  readonly sink: EventSink;
  /** Does work that shows much and lets nobody else speak meanwhile: what it shows may be written in one piece. */
  readonly together?: ((work: () => void) => void) | undefined;
  /** How many programs may run at once; asked for at the start of each run. 1: everything one after the other. */
  readonly jobs: () => number;
  /** `DISTUTILS_DEBUG`. */
  readonly debug: () => boolean;
  /** Processors of this machine: more interpreters than that do not byte-compile faster. Default: as many as jobs. */
  readonly cores?: number;
  readonly pycInvalidation?: PycInvalidation | undefined;
  /** Absolute path of the top-level folder `python/`. */
  readonly pythonFolder: string;
  readonly pid: number;
  /** Whether programs that run alone (a script's own, `./configure`) write to our streams and read our input. */
  readonly passThrough?: () => boolean;
  /** Ends what is running; `run` then throws SystemExit `interrupted`. */
  readonly signal?: AbortSignal;
  /** When the run began, in seconds since the epoch; default: now. */
  readonly begun?: number;
  /** Where the journal of the installation goes if the build folder cannot have it: a path to which more is added. */
  readonly spareJournal?: string;
  /** What the build folder of this run stands for, where it is a temporary one that no later run will look into. */
  readonly lastingName?: string;
  /** The interpreter is a recorded one: what is on this disk says nothing about what would be done there. */
  readonly recorded?: boolean;
}

const MODULES_FOR_AN_INTERPRETER = 40;

/**
 * Does what plans say. Lives as long as a run of the command line; each flush of the plan is one call of `run`. What the
 * install phase did is undone by `undo`, or stands after `commit`; `close` comes last.
 */
export class Executor {
  private readonly options: ExecutorOptions;
  private readonly journal: InstallJournal;
  private readonly transaction: Transaction;
  private readonly groups = new WeakMap<StepGroup, GroupState>();
  /** Outputs of optional groups that failed, and what was to be made from them. */
  private readonly lost = new Set<string>();
  private readonly compiles = new KnownCompiles();
  private readonly rewritten = new RewrittenFiles();
  private readonly scriptMade: ScriptMade;
  private readonly begun: number;
  private readonly tools: ToolIdentities;
  private readonly now: DiskNow;
  private readonly dry: DryDecisions | undefined;
  private compiler: ByteCompiler | undefined;
  private recovered = false;
  private madeAhead: ReadonlySet<string> = new Set();
  private expectsByteCode = false;
  /** How often the disk had forgotten all when digests last were. */
  private forgotten: number | undefined;

  constructor(options: ExecutorOptions) {
    this.options = options;
    const { disk, processes, state, platform, pid } = options;
    this.tools = new ToolIdentities({ disk, processes, state, platform, signal: options.signal });
    this.now = new DiskNow(state, disk);
    this.scriptMade = new ScriptMade(disk);
    this.begun = options.begun ?? options.clock.now();
    this.dry = options.recorded === true ? undefined : new DryDecisions();
    this.journal = new InstallJournal({
      disk,
      elsewhere: options.elsewhere ?? disk,
      state,
      pid,
      spare: options.spareJournal,
      lastingName: options.lastingName,
    });
    this.transaction = new Transaction({
      disk,
      pid,
      separator: state.separator,
      journal: () => this.journal.open(),
      journalClosed: () => this.journal.close(),
    });
  }

  /**
   * Runs the steps, as parallel as they allow, and shows what they say in plan order.
   * @throws what the first failing step of the plan became; of steps behind it nothing is shown
   */
  async run(steps: readonly Step[]): Promise<void> {
    const { disk, state, view, signal } = this.options;
    if (isAborted(signal)) throw interrupted();
    if (steps.some((step) => step.dryRun !== true && step.kind !== 'say')) {
      if (await this.takeBuildFolder(steps)) disk.forget();
      if (isAborted(signal)) throw interrupted();
      this.recoverOnce();
    } else if (steps.some((step) => step.dryRun === true)) state.lookOnly();
    // Since the last run the script may have written anything, unless nobody had reason to forget. What planning has seen since is still so.
    await this.settle();
    this.warmFor(steps);
    try {
      await new PlanRun(steps, {
        doors: this.doors(steps),
        groups: (group) => this.groupState(group),
        lost: this.lost,
        compiles: this.compiles,
        dry: this.dry,
        sink: this.options.sink,
        together: this.options.together ?? ((work) => work()),
        jobs: Math.max(1, this.options.jobs()),
        compiler: () => this.byteCompiler(),
        script: (name) => this.pythonScript(name),
        ...(signal === undefined ? undefined : { signal }),
      }).finish();
    } finally {
      state.save();
      view.executed();
    }
  }

  /**
   * Modules will be byte-compiled, probably these: where nothing is kept of them, interpreters are started, and begin, before
   * that is asked for. Folders are host paths.
   */
  expectByteCode(modules: readonly ForeseenModules[] = [], optimize: 0 | 1 | 2 = 0): void {
    if (!this.options.state.byteCode.isEmpty) return;
    this.expectsByteCode = true;
    this.byteCompiler().warm(1);
    this.byteCompiler().foresee(modules, optimize);
  }

  /** One interpreter takes longer to start than to compile a few small files. */
  private warmFor(steps: readonly Step[]): void {
    if (!this.expectsByteCode) return;
    const modules = steps.filter((step) => step.kind === 'byte-compile' || (step.kind === 'copy' && step.to.endsWith('.py'))).length;
    this.byteCompiler().warm(Math.ceil(modules / MODULES_FOR_AN_INTERPRETER));
  }

  /** Absolute host paths of what a producer made in its last complete run. */
  outputsOf(producer: string): readonly string[] {
    return this.options.state.outputsOf(producer);
  }

  setOutputs(producer: string, outputs: readonly string[]): void {
    this.options.state.setOutputs(producer, outputs);
  }

  /** Code of the script has run: what it made is recorded. */
  async settle(): Promise<void> {
    this.forgetDigests();
    await this.scriptMade.settle();
  }

  /** What was installed stands. */
  commit(): void {
    this.transaction.commit();
  }

  /**
   * Takes back what was installed.
   * @returns whether there was anything
   */
  undo(): boolean {
    const { sink } = this.options;
    for (const text of this.transaction.undo()) sink({ kind: 'notice', text });
    return this.transaction.tookBack;
  }

  get keepsFiles(): boolean {
    return this.options.state.isKept;
  }

  keepFile(name: string, content: Uint8Array): void {
    this.options.state.keepFile(name, content);
  }

  /** Ends what is kept alive, and writes and gives back the build state. */
  close(): void {
    this.compiler?.close();
    this.compiler = undefined;
    this.options.processes.close?.();
    this.options.state.close();
  }

  /** @returns whether another run had it until now */
  private async takeBuildFolder(steps: readonly Step[]): Promise<boolean> {
    const { disk, state, signal } = this.options;
    this.madeAhead = new Set();
    const waited = await state.begin(signal);
    if (waited || state.isSettled) return waited;
    this.madeAhead = makeBuildFolder(steps, state, disk, (path, step) => this.host(path, step));
    return this.madeAhead.has(state.buildBase) && (await state.begin(signal));
  }

  private doors(steps: readonly Step[]): StepDoors {
    const { disk, processes, clock, state, target, platform, environment, view, debug, passThrough, pycInvalidation } = this.options;
    const converted = steps.flatMap((step) => (step.kind === 'convert-2to3' ? step.files.map((file) => this.host(file, step)) : []));
    return {
      disk,
      processes,
      clock,
      state,
      target,
      platform,
      environment,
      umask: view.umask,
      debug,
      pycInvalidation,
      now: this.now,
      tools: this.tools,
      transaction: this.transaction,
      passThrough: passThrough?.() === true,
      begun: this.begun,
      rewritten: this.rewritten,
      scriptMade: this.scriptMade,
      converted: new Set(converted),
      madeAhead: this.madeAhead,
      host: (path, step) => this.host(path, step),
    };
  }

  private host(path: string, step: Step): string {
    const found = this.options.view.resolve(path, step.cwd);
    if (found !== undefined) return found;
    throw new EngineError('DistutilsPlatformError', `'${path}' cannot be on this machine: it is a path of another platform`, {
      code: 'foreign-path',
      hint: 'a recorded interpreter is for dry runs',
    });
  }

  private forgetDigests(): void {
    const { forgotten } = this.options.disk;
    if (forgotten === this.forgotten) return;
    this.forgotten = forgotten;
    this.options.state.stats.forget();
    this.now.forget();
    this.tools.forget();
  }

  private groupState(group: StepGroup): GroupState {
    let state = this.groups.get(group);
    if (state === undefined) this.groups.set(group, (state = newGroupState()));
    return state;
  }

  private byteCompiler(): ByteCompiler {
    const { target, lineProcesses, environment, state, jobs, cores, pycInvalidation } = this.options;
    this.compiler ??= new ByteCompiler({
      target: target(),
      processes: lineProcesses,
      worker: this.pythonScript('compile_worker.py'),
      cwd: state.root,
      environment,
      workers: Math.max(1, Math.min(jobs(), cores ?? Infinity)),
      umask: () => this.options.view.umask,
      checkedHash: () => writesCheckedHash(target(), { environment, pycInvalidation }),
    });
    return this.compiler;
  }

  private pythonScript(name: string): string {
    const { pythonFolder, state } = this.options;
    return [pythonFolder, 'pydistutils_bridge', name].join(state.separator);
  }

  /** Earlier runs that were killed while they installed. */
  private recoverOnce(): void {
    if (this.recovered) return;
    this.recovered = true;
    for (const { kind, troubles } of this.journal.recover()) {
      const text = 'an earlier installation was ended half-way: what it had changed is put back';
      for (const each of kind === 'undone' ? [text, ...troubles] : troubles) this.options.sink({ kind: 'notice', text: each });
    }
  }
}

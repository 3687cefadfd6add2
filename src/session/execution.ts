import { join } from 'node:path';
import type { EngineError } from '../errors/engine-error.ts';
import type { ExecutionEvent } from '../execute/event.ts';
import type { Executor } from '../execute/executor.ts';
import { isAborted } from '../execute/interruption.ts';
import { systemClock } from '../host/clock.ts';
import { realPlatform } from '../host/environment.ts';
import type { LineProcesses } from '../host/line-process.ts';
import { NotingDisk } from '../host/noting-disk.ts';
import { RealDisk } from '../host/real-disk.ts';
import { RememberingDisk } from '../host/remembering-disk.ts';
import { setUmask } from '../host/umask.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { ForeseenModules } from '../plan/foreseen-modules.ts';
import { OverlayView } from '../plan/overlay-view.ts';
import { Plan, type PlannedStep } from '../plan/plan.ts';
import { INFO, type RenewStep, type Step } from '../plan/step.ts';
import type { RunRecorder } from '../repeat/run-recorder.ts';
import { standardFolders } from '../schemes/scheme-folders.ts';
import { describeDirtyReason } from '../state/dirty-reason.ts';
import type { EventSink } from './events.ts';
import type { Session } from './session.ts';

export interface ExecutionOptions {
  readonly target: PythonTarget;
  /** The target is a record: its folders count as existing. */
  readonly recorded: boolean;
  /** Absolute path of the project on this machine. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Unique to this run; what it starts finds it, after those of the runs around it, in `PYDISTUTILS_RUN`. */
  readonly runToken: string;
  readonly outerRuns: string | undefined;
  readonly jobs: number | undefined;
  readonly pycInvalidation?: 'timestamp' | 'checked-hash' | undefined;
  readonly explain: boolean;
  /** Whether anybody wants to know of each step that has ended. */
  readonly stepEvents: boolean;
  /** Programs that run alone write to our own streams. */
  readonly passThrough: boolean;
  readonly emit: EventSink;
  /** What is shown during the work may be written in one piece. */
  readonly together?: ((work: () => void) => void) | undefined;
  readonly signal?: AbortSignal;
  /** Path of the archive that `directory` was unpacked from. */
  readonly unpackedFrom?: string;
  /** What starts byte-compilers, where one of them runs already. */
  readonly lineProcesses?: LineProcesses | undefined;
  /** Takes the run down. */
  readonly recorder?: RunRecorder | undefined;
}

/** The disk side of a run: the view that commands plan against, the plan, and an executor for each build folder. */
export class Execution {
  readonly view: OverlayView;
  readonly plan: Plan;
  readonly #options: ExecutionOptions;
  readonly #disk: RememberingDisk;
  readonly #executors = new Map<string, Executor>();
  /** The caller's, which a script's takes the place of. */
  readonly #umask = process.umask();
  readonly #begun = systemClock.now();
  /** Ours: a script that is gone ends what still runs for it. */
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;
  readonly #made: { readonly executor: Executor; readonly producer: string; readonly outputs: readonly string[] }[] = [];
  /** What each producer has made in this run. */
  readonly #madeNow = new Map<string, ReadonlySet<string>>();
  /** What the step that is being shown has printed, for hints. */
  #printed = '';
  readonly #hints: Promise<void>[] = [];
  #session: Session | undefined;

  constructor(options: ExecutionOptions) {
    this.#options = options;
    const { target, directory, recorded, recorder } = options;
    this.#disk = RememberingDisk.over(NotingDisk.over(new RealDisk(), recorder), (path) => recorder?.read(path));
    this.plan = new Plan(directory);
    this.view = new OverlayView({
      base: this.#disk,
      flavour: target.osName === 'nt' ? 'nt' : 'posix',
      hostFlavour: realPlatform(),
      cwd: directory,
      hostCwd: directory,
      umask: this.#umask,
      clock: systemClock,
      assumeExisting: recorded ? [...standardFolders(target), ...drives(target)] : [],
    });
  }

  attach(session: Session): void {
    this.#session = session;
  }

  async run(steps: readonly PlannedStep[]): Promise<void> {
    if (!isAborted(this.#options.signal) && steps.every(isSaidAlone)) {
      this.#sayAll(steps);
      return;
    }
    const running = (async () => (await this.#executor()).run(steps))();
    this.#running = running;
    try {
      await running;
      this.#noteAllMade();
    } catch (error) {
      this.#made.length = 0;
      throw error;
    } finally {
      this.#running = undefined;
    }
  }

  /** What only says something needs no executor, whose code takes longer to load than that. */
  #sayAll(steps: readonly Step[]): void {
    const { together = (work: () => void) => work() } = this.#options;
    together(() => {
      for (const step of steps) {
        for (const { level, text } of step.says ?? []) this.#show({ kind: 'log', level, text });
        this.#show({ kind: 'step-finished', step, outcome: { kind: 'shown' }, seconds: 0 });
      }
    });
  }

  /** Modules will be byte-compiled, probably these. */
  expectByteCode(modules: readonly ForeseenModules[], optimize: 0 | 1 | 2): void {
    const here = modules.flatMap((each) => {
      const folder = this.view.resolve(each.folder);
      return folder === undefined ? [] : [{ ...each, folder }];
    });
    // Trouble with the build folder is told by the run that needs it.
    this.#executor().then(
      (executor) => {
        executor.expectByteCode(here, optimize);
      },
      () => undefined,
    );
  }

  /** What a producer made in its last complete run and has not made in this one, absolute host paths. */
  async madeBefore(producer: string): Promise<readonly string[]> {
    const before = (await this.#executor()).outputsOf(producer);
    const now = this.#madeNow.get(producer);
    return now === undefined ? before : before.filter((path) => !now.has(path));
  }

  /** A producer has been planned to its end: what it makes is noted when that has been done. */
  noteMade(producer: string, outputs: readonly string[]): void {
    // A script may run a command twice (another script by `run_setup`): neither makes stale what the other has made.
    const now = new Set([...(this.#madeNow.get(producer) ?? []), ...outputs]);
    this.#madeNow.set(producer, now);
    void this.#executor().then((executor) => {
      this.#made.push({ executor, producer, outputs: [...now] });
    });
  }

  #noteAllMade(): void {
    for (const { executor, producer, outputs } of this.#made.splice(0)) executor.setOutputs(producer, outputs);
  }

  /** Code of the script has come to its end: what it made is recorded. */
  async settle(): Promise<void> {
    for (const executor of this.#executors.values()) await executor.settle();
  }

  commit(): void {
    this.#noteAllMade();
    for (const executor of this.#executors.values()) executor.commit();
  }

  /** Ends what is running, and takes back what was installed and not committed. */
  async undo(): Promise<void> {
    this.#stop.abort();
    await this.#running?.catch(() => undefined);
    const undone = [...this.#executors.values()].toReversed().map((executor) => executor.undo());
    if (undone.includes(true)) this.#options.emit({ kind: 'notice', text: 'what had been installed so far is taken back' });
  }

  /** Whether there is a build state that files can be kept in. */
  get keepsFiles(): boolean {
    return [...this.#executors.values()].some((executor) => executor.keepsFiles);
  }

  /** Keeps a file for later runs in each build state of this one. */
  keepFile(name: string, content: Uint8Array): void {
    for (const executor of this.#executors.values()) executor.keepFile(name, content);
  }

  close(): void {
    for (const executor of this.#executors.values()) executor.close();
    this.#executors.clear();
    setUmask(this.#umask);
  }

  /** The executor whose state lives in the build folder of now: a script may go through several. */
  async #executor(): Promise<Executor> {
    const base = this.view.resolve(this.#session?.buildBase ?? 'build') ?? join(this.#options.directory, 'build');
    let executor = this.#executors.get(base);
    if (executor === undefined) {
      const { openExecutor } = await import('./open-executor.ts');
      const { signal } = this.#options;
      executor = openExecutor({
        ...this.#options,
        signal: signal === undefined ? this.#stop.signal : AbortSignal.any([signal, this.#stop.signal]),
        buildBase: base,
        view: this.view,
        disk: this.#disk,
        begun: this.#begun,
        session: () => this.#session,
        show: (event) => {
          this.#show(event);
        },
      });
      this.#executors.set(base, executor);
    }
    return executor;
  }

  #show(event: ExecutionEvent): void {
    const { emit, explain, stepEvents } = this.#options;
    switch (event.kind) {
      case 'log': {
        if (event.level === 0 || (this.#session?.hears(event.level) ?? event.level >= INFO))
          emit({ kind: 'log', level: event.level, text: event.text });
        return;
      }
      case 'output': {
        if (this.#printed.length < PRINTED_KEPT) this.#printed += event.text;
        emit({ kind: 'output', stream: event.stream, text: event.text });
        return;
      }
      case 'notice':
        emit({ kind: 'notice', text: event.text });
        return;
      case 'step-finished': {
        const { step, outcome, seconds } = event;
        if (outcome.kind === 'failed') this.#noteHint(step, outcome.error);
        this.#printed = '';
        if (!explain && !stepEvents) return;
        const reason = 'reason' in outcome ? describeDirtyReason(outcome.reason) : undefined;
        if (explain && reason !== undefined && outcome.kind === 'ran' && step.kind !== 'remove')
          emit({ kind: 'notice', text: `${subject(step)}: ${reason}` });
        emit({
          kind: 'step-finished',
          step,
          outcome: outcome.kind,
          milliseconds: seconds * 1000,
          ...(reason === undefined ? {} : { reason }),
        });
      }
    }
  }

  /** What is known of failures is with the session. */
  async hintsFound(): Promise<void> {
    await Promise.all(this.#hints);
  }

  #noteHint(step: Step, error: EngineError): void {
    const { environment, target } = this.#options;
    const output = this.#printed;
    this.#hints.push(
      Promise.all([import('./failure-hint.ts'), import('./this-machine.ts')]).then(([{ failureHint }, { thisMachine }]) => {
        const hint = error.hint ?? failureHint({ step, error, output, pythonVersion: target.version, ...thisMachine(environment) });
        if (hint !== undefined) this.#session?.noteHint(error.message, hint);
      }),
    );
  }
}

/** Transcript that waits for nothing: of no group, of which it may be that nothing is shown. */
function isSaidAlone(step: Step): boolean {
  return step.kind === 'say' && step.group === undefined;
}

/** Of another machine nobody knows which are there. */
function drives({ osName }: PythonTarget): readonly string[] {
  return osName === 'nt' ? [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`) : [];
}

/** Characters of a step's output that hints are looked for in: the first cause counts. */
const PRINTED_KEPT = 65_536;

function subject(step: Step | RenewStep['made']): string {
  switch (step.kind) {
    case 'compile':
      return step.object;
    case 'link':
    case 'static-library':
    case 'byte-compile':
      return step.output;
    case 'copy':
    case 'move':
      return step.to;
    case 'mkdir':
    case 'write':
    case 'remove':
    case 'set-mode':
      return step.path;
    case 'spawn':
    case 'swig':
    case 'resource':
    case 'preprocess':
      return step.argv[0] ?? step.kind;
    case 'renew':
      return subject(step.made);
    case 'convert-2to3':
    case 'say':
      return step.kind;
  }
}

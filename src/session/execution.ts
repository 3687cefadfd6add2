import { randomUUID } from 'node:crypto';
import { availableParallelism, hostname, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { ExecutionEvent } from '../execute/event.ts';
import { Executor } from '../execute/executor.ts';
import { systemClock } from '../host/clock.ts';
import { realPlatform } from '../host/environment.ts';
import { RealDisk } from '../host/real-disk.ts';
import { RealLineProcesses } from '../host/real-line-processes.ts';
import { RealProcesses } from '../host/real-processes.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { OverlayView } from '../plan/overlay-view.ts';
import { Plan, type PlannedStep } from '../plan/plan.ts';
import type { Step } from '../plan/step.ts';
import { standardFolders } from '../schemes/scheme-folders.ts';
import { BuildState } from '../state/build-state.ts';
import { describeDirtyReason } from '../state/dirty-reason.ts';
import type { EventSink } from './events.ts';
import { pythonFolder } from '../host/python-folder.ts';
import type { Session } from './session.ts';

export interface ExecutionOptions {
  readonly target: PythonTarget;
  /** The target is a record: its folders count as existing. */
  readonly recorded: boolean;
  /** Absolute path of the project on this machine. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly jobs: number | undefined;
  readonly explain: boolean;
  /** Programs that run alone write to our own streams. */
  readonly passThrough: boolean;
  readonly emit: EventSink;
  readonly signal?: AbortSignal;
}

/** The disk side of a run: the view that commands plan against, the plan, and an executor for each build folder. */
export class Execution {
  readonly view: OverlayView;
  readonly plan: Plan;
  readonly #options: ExecutionOptions;
  readonly #disk = new RealDisk();
  readonly #executors = new Map<string, Executor>();
  readonly #umask = process.umask();
  #session: Session | undefined;

  constructor(options: ExecutionOptions) {
    this.#options = options;
    const { target, directory, recorded } = options;
    this.plan = new Plan(directory);
    this.view = new OverlayView({
      base: this.#disk, flavour: target.osName === 'nt' ? 'nt' : 'posix', hostFlavour: realPlatform(), cwd: directory, hostCwd: directory,
      umask: this.#umask, clock: systemClock, assumeExisting: recorded ? standardFolders(target) : [],
    });
  }

  attach(session: Session): void { this.#session = session; }

  async run(steps: readonly PlannedStep[]): Promise<void> { await this.#executor().run(steps); }

  commit(): void { for (const executor of this.#executors.values()) executor.commit(); }
  undo(): void { for (const executor of [...this.#executors.values()].toReversed()) executor.undo(); }
  close(): void { for (const executor of this.#executors.values()) executor.close(); }

  /** The executor whose state lives in the build folder of now: a script may go through several. */
  #executor(): Executor {
    const base = this.view.resolve(this.#session?.buildBase ?? 'build') ?? join(this.#options.directory, 'build');
    let executor = this.#executors.get(base);
    if (executor === undefined) {
      executor = this.#open(base);
      this.#executors.set(base, executor);
    }
    return executor;
  }

  #open(buildBase: string): Executor {
    const { directory, target, emit, jobs, passThrough, signal } = this.#options;
    const environment = (): Readonly<Record<string, string | undefined>> => this.#session?.environment ?? this.#options.environment;
    const notice = (text: string): void => { emit({ kind: 'notice', text }); };
    const state = new BuildState({
      disk: this.#disk, clock: systemClock, buildBase, root: directory, separator: sep, machine: hostname(), pid: process.pid, token: randomUUID(),
      inheritedToken: this.#options.environment.PYDISTUTILS_RUN, user: process.getuid?.(), alive: isAlive, onNotice: notice,
      sleep: async (ms) => new Promise((resolve) => { setTimeout(resolve, ms); }),
    });
    return new Executor({
      disk: this.#disk, processes: new RealProcesses(), lineProcesses: new RealLineProcesses(), clock: systemClock, view: this.view, state,
      target: () => this.#session?.target ?? target, platform: realPlatform(), environment, sink: (event) => { this.#show(event); },
      jobs: () => this.#session?.jobs ?? jobs ?? availableParallelism(), debug: () => this.#session?.debug ?? false, umask: this.#umask,
      pythonFolder: pythonFolder(), pid: process.pid, passThrough, spareJournal: join(tmpdir(), `pydistutils-undo-${process.getuid?.() ?? 0}`),
      ...(signal === undefined ? {} : { signal }),
    });
  }

  #show(event: ExecutionEvent): void {
    const { emit, explain } = this.#options;
    switch (event.kind) {
      case 'log': {
        const threshold = this.#session?.threshold ?? 2;
        if (event.level === 0 || event.level >= threshold || this.#session?.plays === true) emit({ kind: 'log', level: event.level, text: event.text });
        return;
      }
      case 'output': emit({ kind: 'output', stream: event.stream, text: event.text }); return;
      case 'notice': emit({ kind: 'notice', text: event.text }); return;
      case 'step-finished': {
        const { step, outcome, seconds } = event;
        const reason = 'reason' in outcome ? describeDirtyReason(outcome.reason) : undefined;
        if (explain && reason !== undefined && outcome.kind === 'ran') emit({ kind: 'notice', text: `${subject(step)}: ${reason}` });
        emit({ kind: 'step-finished', step, outcome: outcome.kind, milliseconds: seconds * 1000, ...(reason === undefined ? {} : { reason }) });
      }
    }
  }
}

function subject(step: Step): string {
  switch (step.kind) {
    case 'compile': return step.object;
    case 'link': case 'static-library': case 'byte-compile': return step.output;
    case 'copy': case 'move': return step.to;
    case 'mkdir': case 'write': case 'remove': case 'set-mode': return step.path;
    case 'spawn': case 'swig': case 'resource': case 'preprocess': return step.argv[0] ?? step.kind;
    case 'convert-2to3': case 'say': return step.kind;
  }
}
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

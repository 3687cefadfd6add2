import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExecutionEvent, StepOutcome } from '../../src/execute/event.ts';
import { Executor, type ExecutorOptions } from '../../src/execute/executor.ts';
import { ManualClock, systemClock } from '../../src/host/clock.ts';
import type { Disk } from '../../src/host/disk.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { RealDisk } from '../../src/host/real-disk.ts';
import { RememberingDisk } from '../../src/host/remembering-disk.ts';
import { RealLineProcesses } from '../../src/host/real-line-processes.ts';
import { RealProcesses } from '../../src/host/real-processes.ts';
import { ScriptedProcesses } from '../../src/host/scripted-processes.ts';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { OverlayView } from '../../src/plan/overlay-view.ts';
import { Plan } from '../../src/plan/plan.ts';
import type { Step } from '../../src/plan/step.ts';
import { BuildState } from '../../src/state/build-state.ts';
import { describeDirtyReason } from '../../src/state/dirty-reason.ts';
import type { TestInterpreter } from '../support/interpreters.ts';
import { madeUpTarget } from '../support/target.ts';
import { REPOSITORY } from '../support/run-cli.ts';

/** A step without what the plan fills in. */
export type Draft = Step extends infer S ? (S extends Step ? Omit<S, 'phase'> & { readonly phase?: Step['phase'] } : never) : never;

export interface RigOptions extends Partial<Omit<ExecutorOptions, 'disk' | 'jobs' | 'target'>> {
  readonly disk?: Disk;
  readonly root: string;
  readonly buildBase?: string;
  readonly target?: PythonTarget;
  readonly jobs?: number;
  readonly user?: number;
  readonly machine?: string;
  readonly token?: string;
  readonly inheritedToken?: string;
  /** Whether other processes are found alive. */
  readonly alive?: boolean;
}

/** What one run of a plan came to. */
export interface RigRun {
  /** Transcript, output and notices as they came, each as it would be shown. */
  readonly text: string;
  readonly events: readonly ExecutionEvent[];
  readonly error: Error | undefined;
}

/** An executor in a folder, as one run of the command line has it. */
export class Rig {
  readonly executor: Executor;
  readonly state: BuildState;
  readonly view: OverlayView;
  readonly plan: Plan;
  readonly disk: Disk;
  private readonly events: ExecutionEvent[] = [];

  constructor(options: RigOptions) {
    const { root, target = madeUpTarget('3.11.7') } = options;
    this.disk = options.disk ?? new RealDisk();
    const clock = options.clock ?? systemClock;
    const sink = (event: ExecutionEvent): void => void this.events.push(event);
    const remembering = RememberingDisk.over(this.disk);
    this.view = new OverlayView({ base: remembering, flavour: 'posix', cwd: root, umask: 0o022, clock, hiddenPrefix: '.pydistutils' });
    this.plan = new Plan(root);
    this.state = new BuildState({
      disk: this.disk,
      clock,
      buildBase: options.buildBase ?? `${root}/build`,
      root,
      separator: '/',
      machine: options.machine ?? 'here',
      pid: process.pid,
      token: options.token ?? 'one',
      ...(options.inheritedToken === undefined ? undefined : { inheritedToken: options.inheritedToken }),
      user: options.user ?? process.getuid?.(),
      alive: () => options.alive ?? true,
      onNotice: (text) => sink({ kind: 'notice', text }),
      sleep: async (ms) => {
        if (clock instanceof ManualClock) clock.tick(ms / 1000);
        else await new Promise((done) => setTimeout(done, ms));
      },
    });
    this.executor = new Executor({
      disk: remembering,
      processes: options.processes ?? new RealProcesses(),
      lineProcesses: options.lineProcesses ?? new RealLineProcesses(),
      clock,
      view: this.view,
      state: this.state,
      target: () => target,
      platform: options.platform ?? 'posix',
      environment: options.environment ?? (() => process.env),
      sink,
      jobs: () => options.jobs ?? 2,
      debug: options.debug ?? (() => false),
      pythonFolder: join(REPOSITORY, 'python'),
      pid: process.pid,
      ...(options.signal === undefined ? undefined : { signal: options.signal }),
      ...(options.cores === undefined ? undefined : { cores: options.cores }),
      pycInvalidation: options.pycInvalidation,
      ...(options.spareJournal === undefined ? undefined : { spareJournal: options.spareJournal }),
    });
    onTestFinished(() => this.executor.close());
  }

  /** Plans the steps and runs them. */
  async run(...drafts: readonly Draft[]): Promise<RigRun> {
    const from = this.events.length;
    // The test may have changed the disk since.
    this.view.diskChanged();
    for (const draft of drafts) this.view.apply(this.plan.add({ phase: 'build', ...draft } as Step));
    let error: Error | undefined;
    try {
      await this.executor.run(this.plan.take());
    } catch (thrown) {
      error = thrown as Error;
    }
    const events = this.events.slice(from);
    return { text: shown(events), events, error };
  }
}

/** One run of the command line: plans, runs, installs and ends. */
export async function runOnce(options: RigOptions, ...drafts: readonly Draft[]): Promise<RigRun> {
  const rig = new Rig(options);
  const run = await rig.run(...drafts);
  if (run.error === undefined) rig.executor.commit();
  else rig.executor.undo();
  rig.executor.close();
  return run;
}

/** A disk in memory and programs that a script stands for. */
export function memoryRig(files: Readonly<Record<string, string>>, options: Partial<RigOptions> = {}): Rig & { readonly disk: MemoryDisk } {
  const clock = new ManualClock();
  const disk = new MemoryDisk(files, clock);
  return new Rig({ root: '/p', disk, clock, processes: new ScriptedProcesses(), environment: () => ({}), user: 0, ...options }) as Rig & {
    readonly disk: MemoryDisk;
  };
}

export function shown(events: readonly ExecutionEvent[]): string {
  return events
    .map((event) =>
      event.kind === 'log'
        ? `${event.text}\n`
        : event.kind === 'output'
          ? event.text
          : event.kind === 'notice'
            ? `note: ${event.text}\n`
            : '',
    )
    .join('');
}

/** Each step that was not only shown, and why it ran: `compile build/a.o: its input a.c has changed`. */
export function outcomes(events: readonly ExecutionEvent[]): readonly string[] {
  return events.flatMap((event) => (event.kind === 'step-finished' ? [`${nameOf(event.step)}: ${describe(event.outcome)}`] : []));
}

function nameOf(step: Step): string {
  if (step.kind === 'compile') return `compile ${step.object}`;
  if (step.kind === 'link' || step.kind === 'static-library' || step.kind === 'byte-compile') return `${step.kind} ${step.output}`;
  if ('path' in step) return `${step.kind} ${step.path}`;
  return 'to' in step ? `${step.kind} ${step.to}` : step.kind;
}

function describe(outcome: StepOutcome): string {
  if (outcome.kind === 'ran') return describeDirtyReason(outcome.reason);
  return outcome.kind === 'failed' ? `failed: ${outcome.error.message}` : outcome.kind;
}

export function mkdir(path: string, extra: Partial<Draft> = {}): Draft {
  return { kind: 'mkdir', path, mode: 0o777, says: [{ level: 2, text: `creating ${path}` }], ...extra } as Draft;
}

export function copy(from: string, to: string, extra: Partial<Draft> = {}): Draft {
  const says = [{ level: 2, text: `copying ${from} -> ${dirname(to)}` }];
  return { kind: 'copy', from, to, preserveMode: true, preserveTimes: true, update: true, says, ...extra } as Draft;
}

export function write(path: string, text: string, extra: Partial<Draft> = {}): Draft {
  return { kind: 'write', path, content: { text }, says: [{ level: 2, text: `Writing ${path}` }], ...extra } as Draft;
}

export function compile(source: string, object: string, flags: readonly string[] = [], extra: Partial<Draft> = {}): Draft {
  const argv = ['gcc', ...flags, '-c', source, '-o', object];
  return {
    kind: 'compile',
    argv,
    source,
    object,
    depends: [],
    family: 'gnu',
    error: 'CompileError',
    says: [{ level: 2, text: argv.join(' ') }],
    ...extra,
  } as Draft;
}

export function link(objects: readonly string[], output: string, flags: readonly string[] = [], extra: Partial<Draft> = {}): Draft {
  const argv = ['gcc', '-shared', ...objects, ...flags, '-o', output];
  return {
    kind: 'link',
    argv,
    objects,
    output,
    depends: [],
    family: 'gnu',
    error: 'LinkError',
    says: [{ level: 2, text: argv.join(' ') }],
    ...extra,
  } as Draft;
}

export function byteCompile(source: string, output: string, recordedPath: string, extra: Partial<Draft> = {}): Draft {
  return {
    kind: 'byte-compile',
    source,
    output,
    recordedPath,
    optimize: 0,
    phase: 'install',
    says: [{ level: 2, text: `byte-compiling ${source} to ${output.split('/').at(-1)}` }],
    ...extra,
  } as Draft;
}

/** The target record of a real interpreter, as far as the executor looks at it. */
export function targetOf(python: TestInterpreter): PythonTarget {
  const question =
    'import sys, json\ntry:\n import importlib.util as u; m = u.MAGIC_NUMBER\nexcept ImportError:\n import imp; m = imp.get_magic()\nimport binascii; print(binascii.hexlify(m).decode())';
  const byteCodeMagic = spawnSync(python.path, ['-S', '-c', question], { encoding: 'utf8' }).stdout.trim();
  return madeUpTarget(python.version, { executable: python.path, byteCodeMagic });
}

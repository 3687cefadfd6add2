import { posix, win32, type PlatformPath } from 'node:path';
import { adopt } from '../bridge/adopt.ts';
import { Connection, type ConnectionHost } from '../bridge/connection.ts';
import type { OutputStream, PlainForm, ProcessFacts } from '../bridge/messages.ts';
import { plainForm } from '../bridge/plain-form.ts';
import type { ScriptStreams } from '../bridge/starting-process.ts';
import { EngineError } from '../errors/engine-error.ts';
import { setUmask } from '../host/umask.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { Engine, FetchPolicy, OutputLedger, PluginTable, StepRequest } from '../model/engine.ts';
import type { EngineClass, EngineObject } from '../model/engine-object.ts';
import { Handle, pyStr, type Value } from '../model/values.ts';
import type { FileView } from '../plan/file-view.ts';
import type { ForeseenModules } from '../plan/foreseen-modules.ts';
import type { Plan } from '../plan/plan.ts';
import { WARN, type LogLevel, type LogLine, type Step, type StepGroup } from '../plan/step.ts';
import { stepOutputs } from '../plan/step-paths.ts';
import type { RunRecorder } from '../repeat/run-recorder.ts';
import { dispatch } from './dispatch.ts';
import { engineFunction } from './functions.ts';
import { loadEngineClass } from './engine-classes.ts';
import { tableOf } from './tables.ts';

/** Runs steps; the view is the disk again afterwards. */
export interface StepRunner {
  run(steps: ReturnType<Plan['take']>): Promise<void>;
  /** Modules will be byte-compiled, probably these. */
  expectByteCode?(modules: readonly ForeseenModules[], optimize: 0 | 1 | 2): void;
  /** Absolute host paths. */
  madeBefore?(producer: string): Promise<readonly string[]>;
  noteMade?(producer: string, outputs: readonly string[]): void;
}

export interface SessionOptions {
  readonly target: PythonTarget;
  readonly process: ScriptStreams;
  readonly view: FileView;
  readonly plan: Plan;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly argv: readonly string[];
  /** The record of `--target`: facts of the script's process do not change it. */
  readonly recorded: boolean;
  /** All steps are dry: nothing is done, whatever the command line says. */
  readonly alwaysDry: boolean;
  /** Hears remarks of ours. */
  readonly onNotice?: (text: string, kind: 'notice' | 'warning') => void;
  readonly fetching?: FetchPolicy;
  /** Takes the run down. */
  readonly recorder?: RunRecorder | undefined;
}

/**
 * One run: the engine that commands see, wired to the script's process. Transcript lines go through the plan, so that they
 * come in order with the steps; `beforePython` runs what is pending, since code of the script may look at it.
 */
export class Session implements Engine, ConnectionHost {
  target: PythonTarget;
  readonly path: PlatformPath;
  readonly view: FileView;
  readonly script: Connection;
  environment: Readonly<Record<string, string | undefined>>;
  cwd: string;
  argv: readonly string[];
  executable: string | undefined;
  plugins: PluginTable | undefined;
  phase: Step['phase'] = 'build';
  staging = false;
  buildBase: string | undefined;
  planned = 0;
  group: StepGroup | undefined;
  jobs: number | undefined;
  /** The script's own log must print the transcript: it has replaced it, or its streams. */
  plays = false;
  /** Streams that the script has sent elsewhere, for programs as well: its process must write what they print. */
  elsewhere: readonly OutputStream[] = [];
  runner: StepRunner | undefined;
  readonly #options: SessionOptions;
  readonly #plan: Plan;
  readonly #classes = new Map<string, EngineClass>();
  #threshold: LogLevel = WARN;
  /** Something has been planned that is not done. */
  #plannedDry = false;
  readonly #watches = new Set<string[]>();
  #dryRunNoted = false;
  /** Calls of the script that have planned what is pending, and those that wait for what runs. */
  #planning = new Set<number | undefined>();
  readonly #runs = new Set<{ readonly frames: Set<number | undefined>; readonly done: Promise<void> }>();
  readonly #hints: (readonly [message: string, hint: string])[] = [];
  /** The last mistake of our own that the script was told of. */
  internalError: Error | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#plan = options.plan;
    this.target = options.target;
    this.path = options.target.osName === 'nt' ? win32 : posix;
    this.view = options.view;
    this.environment = options.environment;
    this.cwd = options.cwd;
    this.argv = options.argv;
    this.script = new Connection(options.process.output, options.process.input, this, (bases) => this.#make(bases));
  }

  // Engine

  get plansOnly(): boolean {
    return this.#options.alwaysDry;
  }

  get debug(): boolean {
    return (this.environment.DISTUTILS_DEBUG ?? '') !== '';
  }

  get threshold(): LogLevel {
    return this.#threshold;
  }
  set threshold(level: LogLevel) {
    this.#threshold = level;
    this.script.table.addEffect(['threshold', level]);
  }

  /** A log that the script has replaced hears everything: the threshold is its own affair. */
  hears(level: LogLevel): boolean {
    return level >= this.#threshold || this.playsLine(level);
  }

  /** Whether a line of the transcript is printed by the script's process. Warnings and worse go to standard error. */
  playsLine(level: LogLevel | 0): boolean {
    return this.plays || this.elsewhere.includes(level >= WARN ? 'stderr' : 'stdout');
  }

  say(level: LogLevel, text: string): void {
    if (this.hears(level)) this.#saying({ level, text });
  }

  print(text: string): void {
    this.#saying({ level: 0, text });
  }

  notice(text: string, kind: 'notice' | 'warning' = 'notice'): void {
    this.#options.onNotice?.(text, kind);
  }

  now(): Date {
    this.#options.recorder?.spoil();
    return new Date();
  }

  get fetching(): FetchPolicy {
    return this.#options.fetching ?? { setupRequires: 'pip', installRequires: 'list' };
  }

  #saying(line: LogLine): void {
    this.#plan.add({ kind: 'say', phase: this.phase, says: [line], ...(this.group === undefined ? {} : { group: this.group }) });
  }

  add(request: StepRequest): void {
    const step = this.#options.alwaysDry && request.dryRun !== true ? { ...request, dryRun: true } : request;
    const added = this.#plan.add(step, step.phase ?? this.phase, step.group ?? this.group);
    this.#planning.add(this.script.frame);
    this.#plannedDry ||= added.dryRun === true && added.kind !== 'say';
    if (added.kind !== 'say') {
      this.planned += 1;
      this.view.apply(added);
    }
    if (this.#watches.size > 0 && MAKING.has(added.kind)) for (const made of this.#watches) made.push(...stepOutputs(added));
  }

  /**
   * What is pending is run, whoever planned it: steps of one thread of the script may need those of another. So a thread
   * waits for the runs that took steps of its own along, and fails with them.
   */
  async flush(): Promise<void> {
    const { frame } = this.script;
    const steps = this.#plan.take();
    if (steps.length > 0 && this.runner !== undefined) {
      // Before that compilers and byte-compilers need all processors.
      if (steps.length > MANY_STEPS && steps.some(({ phase }) => phase === 'install')) this.script.tellAhead();
      const run = { frames: this.#planning, done: this.runner.run(steps) };
      this.#planning = new Set();
      run.frames.add(frame);
      this.#runs.add(run);
      const over = (): void => {
        this.#runs.delete(run);
      };
      run.done.then(over, over);
    }
    await Promise.all([...this.#runs].filter(({ frames }) => frames.has(frame)).map(({ done }) => done));
  }

  get outputs(): OutputLedger | undefined {
    const { runner } = this;
    if (runner?.madeBefore === undefined) return undefined;
    return {
      watch: () => {
        const made: string[] = [];
        this.#watches.add(made);
        return {
          made,
          end: () => {
            this.#watches.delete(made);
          },
        };
      },
      madeBefore: async (producer) => (await runner.madeBefore?.(producer)) ?? [],
      note: (producer, outputs) => {
        runner.noteMade?.(producer, outputs);
      },
    };
  }

  expectByteCode(modules: readonly ForeseenModules[], optimize: 0 | 1 | 2): void {
    this.runner?.expectByteCode?.(modules, optimize);
  }

  adopt<T extends EngineObject>(object: T): T {
    return adopt(object, {
      table: this.script.table,
      methodPatched: (paths, name) => this.script.methodPatched(paths, name),
      callMethod: async (target, name, args) => this.script.callMethod(target, name, args),
      settle: async () => this.script.settle(),
    });
  }

  classFor(pythonPath: string): EngineClass | undefined {
    return this.script.patched(pythonPath) ? undefined : this.#classes.get(pythonPath);
  }

  async loadClass(pythonPath: string): Promise<EngineClass | undefined> {
    const known = this.#classes.get(pythonPath);
    if (known !== undefined) return known;
    const loaded = await loadEngineClass(pythonPath);
    if (loaded !== undefined) this.#classes.set(pythonPath, loaded);
    return loaded;
  }

  async call(functionPath: string, ...args: readonly unknown[]): Promise<unknown> {
    if (this.script.patched(functionPath)) return this.script.call(functionPath, args);
    const ours = await engineFunction(functionPath);
    if (ours === undefined) throw new Error(`internal: the engine has no function ${functionPath}`);
    return ours(this, ...args);
  }

  // ConnectionHost

  async dispatch(path: string, args: readonly Value[]): Promise<unknown> {
    return dispatch(this, path, args);
  }

  table(name: Value): PlainForm {
    return plainForm(tableOf(pyStr(name), this.target));
  }

  async beforePython(): Promise<void> {
    await this.flush();
  }

  afterPython(): void {
    this.view.diskChanged();
    if (this.#plan.pending().length === 0) this.view.executed();
  }

  passed(direction: 'received' | 'sent', line: string): void {
    this.#options.recorder?.passed(direction, line);
  }

  severalThreads(): void {
    this.#options.recorder?.spoil();
  }

  async drained(): Promise<void> {
    await this.#options.process.drained();
  }

  facts(facts: ProcessFacts): void {
    if (facts.cwd !== undefined) this.#moved(facts.cwd);
    if (facts.env !== undefined) this.environment = facts.env;
    if (facts.argv !== undefined) this.argv = facts.argv;
    if (facts.umask !== undefined && !this.#options.recorded) this.#masked(facts.umask);
    if (facts.plugins !== undefined) this.plugins = facts.plugins ?? undefined;
    if (facts.plays !== undefined) this.plays = facts.plays;
    if (facts.elsewhere !== undefined) this.elsewhere = facts.elsewhere;
    if (facts.threshold !== undefined) this.#threshold = facts.threshold as LogLevel;
    const executable = facts.system?.[5];
    if (typeof executable === 'string' && !this.#options.recorded) this.executable = executable;
    if (!this.#options.recorded) this.target = followed(this.target, this.#options.target, facts);
  }

  /** What the engine makes, and the compilers that it starts, is made as by the script's process. */
  #masked(umask: number): void {
    this.view.umask = umask;
    setUmask(umask);
  }

  #moved(cwd: string): void {
    this.cwd = cwd;
    this.view.cwd = cwd;
    this.#plan.cwd = cwd;
  }

  /** A class of the script's may derive from a stand-in that has nothing in the engine (`bdist_rpm`): then the next base counts. */
  async prepareClass(bases: readonly string[]): Promise<void> {
    for (const path of bases) if ((await this.loadClass(path)) !== undefined) return;
  }

  #make(bases: readonly string[]): EngineObject {
    const known = bases.map((path) => this.#classes.get(path)).find((each) => each !== undefined);
    if (known === undefined) throw new Error(`internal: none of the classes ${bases.join(', ')} is the engine's`);
    return this.adopt(new known(this));
  }

  /** Errors that crossed to the script, with what to do about them: its last words may repeat one. */
  raised(error: Error): void {
    if (!(error instanceof EngineError)) this.internalError = error;
    else if (error.hint !== undefined) this.noteHint(error.message, error.hint);
  }

  noteHint(message: string, hint: string): void {
    this.#hints.push([message, hint]);
  }

  hintFor(text: string): string | undefined {
    return this.#hints.findLast(([message]) => text.includes(message))?.[1];
  }

  /** Once a run: where a dry run stops to be exact, since code of the script looks at a disk on which nothing was done. */
  async beforeMethod(object: EngineObject | Handle, name: string): Promise<void> {
    if (!this.#plannedDry || this.#dryRunNoted || object instanceof Handle || OPTION_METHODS.has(name)) return;
    this.#dryRunNoted = true;
    await this.flush();
    const owner = this.script.classPath(object)?.replace(/^.*\./, '') ?? 'object';
    this.notice(`${owner}.${name} is the setup script's own, and sees the disk as it is: from here on the dry run may not be exact`);
  }
}

/** What takes longer than to send a message. */
const MANY_STEPS = 20;

/** They look at options, not at files. */
const OPTION_METHODS: ReadonlySet<string> = new Set([
  'initialize_options',
  'finalize_options',
  'ensure_finalized',
  'set_undefined_options',
  'get_command_name',
  'announce',
  'warn',
  'debug_print',
]);

/** Steps that leave files behind. */
const MAKING: ReadonlySet<Step['kind']> = new Set<Step['kind']>([
  'copy',
  'write',
  'link',
  'static-library',
  'byte-compile',
  'swig',
  'resource',
]);

/** The target as the script's process is now: it may have changed sys.platform, sysconfig's variables or the user's folders. */
function followed(now: PythonTarget, first: PythonTarget, facts: ProcessFacts): PythonTarget {
  let target = now;
  if (facts.system !== undefined) {
    const [platform, osName, prefix, execPrefix, dontWriteBytecode] = facts.system;
    target = { ...target, platform, osName, prefix, execPrefix, dontWriteBytecode };
  }
  if (facts.machine !== undefined) {
    const [versionText, uname, pointerBits, basePrefix, baseExecPrefix] = facts.machine;
    const [system, release, version, machine] = uname ?? ['', '', '', ''];
    target = {
      ...target,
      versionText,
      uname: { system, release, version, machine },
      build: { ...target.build, pointerBits },
      basePrefix,
      baseExecPrefix,
    };
  }
  if (facts.user !== undefined) target = { ...target, userBase: facts.user[0], userSite: facts.user[1] };
  if (facts.vars !== undefined) {
    const changed = Object.keys(facts.vars).length > 0;
    target = { ...target, configVars: changed ? { ...first.configVars, ...facts.vars } : first.configVars };
  }
  return target;
}

import type { PlatformPath } from 'node:path';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { FileView } from '../plan/file-view.ts';
import type { ForeseenModules } from '../plan/foreseen-modules.ts';
import type { LogLevel, Step, StepGroup } from '../plan/step.ts';
import type { EngineClass, EngineObject } from './engine-object.ts';
import type { ScriptPort } from './script-port.ts';

/** A step as a command writes it: what is the same for all steps of a run is filled in. */
export type StepRequest = Step extends infer S
  ? S extends Step
    ? Omit<S, 'phase' | 'cwd'> & { readonly phase?: Step['phase'] }
    : never
  : never;

/** What the user allows of what setuptools would fetch from the network. */
export interface FetchPolicy {
  /** `setup_requires`: the interpreter's pip fetches them, or they are refused (`--no-setup-requires`). */
  readonly setupRequires: 'pip' | 'refuse';
  /** `install_requires`: the interpreter's pip installs them first (`--with-requires`), or those that are missing are listed. */
  readonly installRequires: 'list' | 'pip';
}

/** Entry points of installed packages, `module:attribute` by name, in the order in which they were found, by group. */
export type PluginTable = Readonly<Record<string, readonly (readonly [name: string, value: string])[]>>;

/** Who made which files of the build folder, over runs. */
export interface OutputLedger {
  /** Collects the files that steps make, as the steps name them, from now to `end`. */
  watch(): { readonly made: readonly string[]; end(): void };
  /** Absolute host paths of what a producer made in its last complete run. */
  madeBefore(producer: string): Promise<readonly string[]>;
  /** The producer has run to completion. Noted once all that is planned now has been done. */
  note(producer: string, outputs: readonly string[]): void;
}

/** What a command has of the run that it is part of. */
export interface Engine {
  readonly target: PythonTarget;
  /** Path functions in the flavour of the target (`os.path`). */
  readonly path: PlatformPath;
  /** The disk as it will be when the pending steps have run; the only way to look at files. */
  readonly view: FileView;
  readonly script: ScriptPort;
  /** Environment of the script's process, as the script has it now (`os.environ`). */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `os.getcwd()` of the script. */
  readonly cwd: string;
  /** `sys.argv[0]` and the rest, as the script has them. */
  readonly argv: readonly string[];
  /** `sys.executable`, as the script has it. */
  readonly executable?: string | undefined;
  /** What takes part in a setup of what the script's process can import now; undefined where it has to look first. */
  readonly plugins?: PluginTable | undefined;
  /** `DISTUTILS_DEBUG` is set and not empty. */
  readonly debug: boolean;
  /** `install` while an install command runs: the phase that new steps belong to. */
  phase: Step['phase'];
  /** An installation into a folder of the build is under way (`bdist_dumb`): its steps are steps of the build. */
  staging?: boolean;

  /** Whether anybody hears lines of the level: what thousands of steps would say at debug level need not be put into words. */
  hears(level: LogLevel): boolean;
  /** One line of the transcript, in order with the steps. */
  say(level: LogLevel, text: string): void;
  /** `print(text)` of the original: standard output, whatever the verbosity, in order with the steps. */
  print(text: string): void;
  /** A remark of ours, not of distutils: an event of its own. A warning is about something that the user should change. */
  notice(text: string, kind?: 'notice' | 'warning'): void;
  /** The time of day, for what is to hold it: another run will not come to the same. */
  now(): Date;
  /** What to do, for when a run ends with an error that has these words. */
  noteHint(message: string, hint: string): void;
  readonly fetching: FetchPolicy;
  /** Every step is dry, whatever the commands say: the interpreter is a recorded one. */
  readonly plansOnly?: boolean;
  /** Level below which `say` is silent; `distutils.log.set_threshold`. */
  threshold: LogLevel;
  /** Takes the object over: nobody else may hold it. */
  add(step: StepRequest): void;
  /** How many steps were added so far, lines of the transcript aside. */
  readonly planned: number;
  /** Modules will be byte-compiled, probably these: that may begin while the rest is planned and built. */
  expectByteCode?(modules: readonly ForeseenModules[], optimize: 0 | 1 | 2): void;
  readonly outputs?: OutputLedger | undefined;
  /** Runs all pending steps; throws what the first failing one became. After it the view is the disk. */
  flush(): Promise<void>;
  /**
   * The extension or library that is being planned: steps and lines that come in while it is set, and bring no group of
   * their own, belong to it.
   */
  group: StepGroup | undefined;
  /** `<build-base>` once the build command knows it: the build state lives there. */
  buildBase: string | undefined;
  /** How many steps may run at once, where the user said so (`build -j 4`, `build_ext --parallel=4`). */
  jobs: number | undefined;

  /** Gives an object the form through which overrides and attribute writes work (see `EngineObject`). */
  adopt<T extends EngineObject>(object: T): T;
  /** The engine's class for a Python class path, `distutils.command.build_py.build_py`, if it has been loaded. */
  classFor(pythonPath: string): EngineClass | undefined;
  /** The same, loading it; `undefined` where the engine has no such class. */
  loadClass(pythonPath: string): Promise<EngineClass | undefined>;
  /**
   * Calls a module-level function of distutils by its Python path (`distutils.util.get_platform`): the script's where
   * it has replaced it, else ours.
   */
  call(functionPath: string, ...args: readonly unknown[]): Promise<unknown>;
}

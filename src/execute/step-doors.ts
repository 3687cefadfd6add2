import type { Clock } from '../host/clock.ts';
import type { RememberingDisk } from '../host/remembering-disk.ts';
import type { Environment, HostPlatform } from '../host/environment.ts';
import type { Processes } from '../host/processes.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { LogLevel, Step } from '../plan/step.ts';
import type { BuildState } from '../state/build-state.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import type { DiskNow } from '../state/disk-now.ts';
import type { ToolIdentities } from '../state/tool-identity.ts';
import type { PycInvalidation } from './byte-compiler.ts';
import type { RewrittenFiles } from './rewritten-files.ts';
import type { ScriptMade } from './script-made.ts';
import type { Transaction } from './transaction.ts';

/** What doing a step needs of the world. */
export interface StepDoors {
  readonly disk: RememberingDisk;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly state: BuildState;
  readonly now: DiskNow;
  readonly tools: ToolIdentities;
  readonly transaction: Transaction;
  readonly target: () => PythonTarget;
  /** How paths of this machine are written. */
  readonly platform: HostPlatform;
  readonly environment: () => Environment;
  readonly umask: number;
  readonly debug: () => boolean;
  /** What byte code holds of its source, where the user said so. */
  readonly pycInvalidation: PycInvalidation | undefined;
  /** Whether a program that runs alone writes to our own streams. */
  readonly passThrough: boolean;
  /** When the run began, in seconds since the epoch. */
  readonly begun: number;
  /** Files that this run has given other content. */
  readonly rewritten: RewrittenFiles;
  /** What code of the script is about to make. */
  readonly scriptMade: ScriptMade;
  /** Files that a pending step of this run converts: their content is not their source's. */
  readonly converted: ReadonlySet<string>;
  /** Folders that are there because the build folder had to be locked, and that steps of the plan make. */
  readonly madeAhead: ReadonlySet<string>;
  /** Absolute host path; throws where the path cannot exist on this machine. */
  host(path: string, step: Step): string;
}

/** How a step speaks while it runs. */
export interface StepVoice {
  log(level: LogLevel, text: string): void;
  output(stream: 'stdout' | 'stderr', text: string): void;
  /** Ends the programs of the step early; steps that start none have none. */
  signal(): AbortSignal | undefined;
}

/** Why a step has to run; undefined: what it would make is there. A promise where somebody must be asked. */
export type Decision = DirtyReason | undefined | Promise<DirtyReason | undefined>;

/** One step, ready to be decided upon and done. Both may be synchronous: most file operations are. */
export interface StepTask {
  decide(): Decision;
  /** @throws EngineError where it fails */
  run(voice: StepVoice): void | Promise<void>;
  /** What remains to be set right where nothing has to be made: times and modes. */
  refresh?(): void;
}

import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { PythonProcess } from '../bridge/python-process.ts';
import { systemClock } from '../host/clock.ts';
import { engineCommand } from '../host/engine-command.ts';
import { realPlatform } from '../host/environment.ts';
import { RealDisk } from '../host/real-disk.ts';
import { STATE_FOLDER } from '../host/state-folder.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import { repeatRun, seemsToHold, type TakeOver } from '../repeat/repeat-run.ts';
import { contentOfRun, isRunOf, readRun, type RunRecord } from '../repeat/run-record.ts';
import { RunRecorder } from '../repeat/run-recorder.ts';
import { RUN_RECORDS } from '../state/state-files.ts';
import { digestOf } from '../state/content-hash.ts';
import type { EventSink, RunEvent } from './events.ts';
import type { RunOptions } from './run.ts';

export interface LastRunOptions {
  readonly directory: string;
  readonly runToken: string;
  /** Folder of the build state. */
  readonly stateFolder: string;
}

/**
 * The last run in a build folder, if it changed nothing: one like it need not be thought through again. (Gradle does the same with its
 * configuration cache.)
 */
export class LastRun {
  readonly #options: LastRunOptions;
  readonly #disk = new RealDisk();
  /** What else than the script and the disk an engine goes by. */
  readonly #key: string;
  readonly #record: RunRecord | undefined;
  /** The record of another command line, which still holds if this run changes nothing. */
  readonly #other: Uint8Array | undefined;
  readonly recorder: RunRecorder;
  readonly #began: number = systemClock.now();

  /** @returns undefined for runs that are not recorded */
  static of(run: RunOptions, options: LastRunOptions): LastRun | undefined {
    const engine = engineCommand();
    // Elsewhere than on Unix the time of change is no proof.
    if (engine === undefined || realPlatform() !== 'posix' || isCheckedOut(run, options)) return undefined;
    return new LastRun(run, options, engine);
  }

  private constructor(run: RunOptions, options: LastRunOptions, engine: readonly [node: string, commandLine: string]) {
    const { directory, runToken, stateFolder } = options;
    this.#options = options;
    const { ino, size, ctimeMs } = statSync(engine[1]);
    const { args, program, setupScript, withoutSetuptools, noSetupRequires, jobs, pycInvalidation } = run;
    this.#key = JSON.stringify([
      [process.version, engine, ino, size, ctimeMs],
      [directory, process.umask(), process.getuid?.()],
      [args, program, setupScript, withoutSetuptools, noSetupRequires, jobs, pycInvalidation],
    ]);
    const files = RUN_RECORDS.map((name) => join(stateFolder, name));
    const file = files.find((path) => isRunOf(this.#key, this.#disk, path));
    const record = file === undefined ? undefined : readRun(this.#disk, file, runToken);
    this.#record = record !== undefined && seemsToHold(record, this.#disk, GLANCE_MS) ? record : undefined;
    // A run that takes the build folder removes them: it may change something.
    this.#other = file === undefined ? contentOfRun(this.#disk, files[0] as string) : undefined;
    this.recorder = new RunRecorder({ disk: this.#disk, clock: systemClock, isOurs, token: runToken });
  }

  /** Whether there is a run to repeat. */
  get isThere(): boolean {
    return this.#record !== undefined;
  }

  /** @returns undefined where there is none to repeat; `over`: this one has come to its end */
  async repeat(
    python: PythonProcess,
    running: PythonTarget,
    { emit, onHeard }: { readonly emit: EventSink; readonly onHeard: () => void },
  ): Promise<TakeOver | 'over' | undefined> {
    const record = this.#record;
    if (record === undefined || record.target !== targetDigest(running)) return undefined;
    const rest = await repeatRun(record, {
      script: python,
      token: this.#options.runToken,
      began: this.#began,
      disk: this.#disk,
      show: (event) => {
        emit(event as RunEvent);
      },
      onHeard,
      onStray: (sent) => {
        this.#forget();
        emit({
          kind: 'warning',
          text: `this run was taken for one like the last, and is not: the next answer would have been ${sent.slice(0, 80)}; run it again`,
        });
        python.child.kill('SIGKILL');
      },
    });
    return rest ?? 'over';
  }

  /** What is to be kept of this run, if it has changed nothing, by names of files. */
  kept(running: PythonTarget): readonly (readonly [name: string, content: Uint8Array])[] {
    const text = this.recorder.record(this.#key, targetDigest(running));
    if (text === undefined) return [];
    const [last, before] = RUN_RECORDS;
    return [[last, Buffer.from(text)], ...(this.#other === undefined ? [] : [[before, this.#other] as const])];
  }

  #forget(): void {
    for (const name of RUN_RECORDS) this.#disk.removeTree(join(this.#options.stateFolder, name));
  }
}

function targetDigest(target: PythonTarget): string {
  return digestOf(JSON.stringify(target));
}

/** Whether the script is younger than the last run: in a fresh checkout there will be something to do. */
function isCheckedOut({ setupScript = 'setup.py', program }: RunOptions, { directory, stateFolder }: LastRunOptions): boolean {
  const script = program === undefined ? statSync(resolve(directory, setupScript), { throwIfNoEntry: false }) : undefined;
  return script !== undefined && script.ctimeMs > statSync(stateFolder).mtimeMs;
}

/** An interpreter takes longer to start. */
const GLANCE_MS = 15;

/** Build states are no part of what a run is about. One that changes them changes something else too. */
function isOurs(path: string): boolean {
  return path.includes(IN_STATE) || path.endsWith(STATE);
}

const STATE = sep + STATE_FOLDER;
const IN_STATE = `${STATE}${sep}`;

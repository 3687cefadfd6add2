import type { LineProcesses } from '../host/line-process.ts';
import type { Foreseen } from './preload.ts';
import type { RunOptions, RunResult } from './run.ts';
import type { Started } from './supervise.ts';

/** What answers a script, and what that is likely to need. */
export interface Engine {
  readonly supervise: (options: RunOptions, started: Started) => Promise<RunResult>;
  readonly foreseen: Foreseen;
  /** Programs of which one may have been started already. */
  readonly early: LineProcesses | undefined;
  /** Ends what goes on beside the script. */
  readonly close: () => void;
}

export interface LoadEngineOptions {
  readonly executable: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Path of the setup script; undefined where it finds no setuptools. */
  readonly script: string | undefined;
  /** Of a build state, if there is one. */
  readonly stateFolder: string | undefined;
}

export async function loadEngine(
  options: RunOptions,
  { executable, directory, environment, script, stateFolder }: LoadEngineOptions,
): Promise<Engine> {
  const { prepare, supervise } = await import('./supervise.ts');
  await prepare();
  const { foresee, preload } = await import('./preload.ts');
  const foreseen = foresee(options.args, script);
  // Where something is kept of earlier runs, byte code is too.
  const begin = stateFolder === undefined ? (await import('./early-byte-compiler.ts')).earlyByteCompiler : undefined;
  const early = begin?.(options, { executable, directory, environment, foreseen });
  const over = new AbortController();
  preload(foreseen, { kept: stateFolder, project: directory, over: over.signal }).catch(() => undefined);
  const close = (): void => {
    over.abort();
    early?.close();
  };
  return { supervise, foreseen, early, close };
}

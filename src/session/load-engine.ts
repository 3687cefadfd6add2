import type { Foreseen } from './preload.ts';
import type { RunOptions, RunResult } from './run.ts';
import type { Started } from './supervise.ts';

/** What answers a script, and what that is likely to need. */
export interface Engine {
  readonly supervise: (options: RunOptions, started: Started) => Promise<RunResult>;
  readonly foreseen: Foreseen;
}

/**
 * @param script path of the setup script; undefined where it finds no setuptools
 * @param stateFolder of a build state, if there is one
 */
export async function loadEngine(args: readonly string[], script: string | undefined, stateFolder: string | undefined): Promise<Engine> {
  const { prepare, supervise } = await import('./supervise.ts');
  await prepare();
  const { foresee, preload } = await import('./preload.ts');
  const foreseen = foresee(args, script);
  preload(foreseen, stateFolder).catch(() => undefined);
  return { supervise, foreseen };
}

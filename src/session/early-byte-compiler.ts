import { availableParallelism } from 'node:os';
import { EarlyLineProcesses } from '../host/early-line-processes.ts';
import { bridgeProgram } from '../host/python-folder.ts';
import { RealLineProcesses } from '../host/real-line-processes.ts';
import { wireText } from '../host/wire-text.ts';
import { USUAL_BARE_START } from '../interpreter/bare-start.ts';
import type { Foreseen } from './preload.ts';
import type { RunOptions } from './run.ts';

/** Words that leave nothing to be byte-compiled. */
const WITHOUT: ReadonlySet<string> = new Set(['-n', '--dry-run', '--no-compile', '-h', '--help', '--help-commands']);

export interface EarlyByteCompilerOptions {
  readonly executable: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly foreseen: Foreseen;
}

/**
 * An interpreter that compiles modules of the project while that of the script starts, where a processor has nothing else to do, and
 * an installation is likely to ask for them. Undefined: it is not worth it.
 */
export function earlyByteCompiler(
  { args, jobs, target }: RunOptions,
  { executable, directory, environment, foreseen }: EarlyByteCompilerOptions,
): EarlyLineProcesses | undefined {
  if (target !== undefined || !foreseen.commands.includes('install_lib')) return undefined;
  if (Math.min(jobs ?? Infinity, availableParallelism()) < 2) return undefined;
  if ((environment['PYTHONDONTWRITEBYTECODE'] ?? '') !== '' || args.some((word) => WITHOUT.has(word))) return undefined;
  const worker = bridgeProgram('compile_worker.py');
  return new EarlyLineProcesses(new RealLineProcesses(), [executable, ...USUAL_BARE_START, worker], { cwd: directory, env: environment }, [
    JSON.stringify({ begin: wireText(directory) }),
  ]);
}

import { EngineError, type PythonErrorName } from '../errors/engine-error.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import type { ProcessResult } from '../host/processes.ts';
import { quotedText } from '../errors/repr-text.ts';
import { errorText, quotedList } from '../errors/os-error.ts';

export interface SpawnFailure {
  readonly argv: readonly string[];
  /** The program as it was found on PATH; undefined where it was not looked up, or not found. */
  readonly found: string | undefined;
  readonly result: ProcessResult;
  /** `DISTUTILS_DEBUG`: messages show the whole command line. */
  readonly debug: boolean;
  readonly error: PythonErrorName;
}

/** What a failed program comes to: the exception, and what the original wrote to standard error before it. */
export interface SpawnReport {
  readonly error: EngineError;
  readonly stderr: string;
}

/**
 * The wording of `distutils.spawn`, which 3.9 changed: since then the program is shown as it was found, a status is an
 * "exit code", and a program that is not there is told by the exception; before, the forked child wrote that itself.
 */
export function spawnReport(failure: SpawnFailure, target: PythonTarget): SpawnReport {
  const { argv, found, result, debug, error } = failure;
  const windows = target.osName === 'nt';
  const modern = atLeast(target, 3, 9);
  const program = (modern || windows ? found : undefined) ?? argv[0] ?? '';
  const shown = debug ? quotedList([modern ? program : (argv[0] ?? ''), ...argv.slice(1)]) : quotedText(program);
  const raise = (text: string): EngineError => new EngineError(error, `command ${shown} ${text}`, { code: codeOf(result) });
  const notStarted = result.error !== undefined && result.status === null && result.signal === null;
  if (notStarted && (modern || windows)) return { error: raise(`failed: ${errorText(result.error)}`), stderr: '' };
  if (notStarted) return { error: raise('failed with exit status 1'), stderr: `unable to execute ${shown}: ${errorText(result.error)}\n` };
  const number = result.signal === null ? undefined : (SIGNALS[result.signal] ?? 0);
  if (modern)
    return { error: raise(`failed with exit code ${number === undefined ? String(result.status) : String(-number)}`), stderr: '' };
  if (number !== undefined) return { error: raise(`terminated by signal ${number}`), stderr: '' };
  return { error: raise(`failed with exit status ${String(result.status)}`), stderr: '' };
}

function codeOf({ error, signal }: ProcessResult): string {
  if (error?.code === 'ENOENT') return 'missing-program';
  return signal === null ? 'program-failed' : 'program-killed';
}

/** All that end a program, as Linux numbers them, by each name that they have. */
const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGIOT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSTKFLT: 16,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGIO: 29,
  SIGPOLL: 29,
  SIGPWR: 30,
  SIGSYS: 31,
};

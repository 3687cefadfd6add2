import type { Environment } from './environment.ts';

export interface RunOptions {
  readonly cwd: string;
  /** The whole environment of the child; nothing is added. */
  readonly env: Environment;
  /** Text for its standard input. Without it: nothing to read when captured, our own input when inherited. */
  readonly input?: string;
  /** After this time the child is killed and `error` has the code `ETIMEDOUT`. */
  readonly timeoutMs?: number;
  /** Ends the child early; `error` has the code `ABORT_ERR`. */
  readonly signal?: AbortSignal;
  /** On Windows: the words make the command line as they are, joined by spaces; the program quotes what needs it. */
  readonly verbatim?: boolean;
  /** Whether its output is collected, or goes where ours goes. */
  readonly output: 'capture' | 'inherit';
}

export interface ProcessResult {
  /** Exit status; null where a signal ended it or it never started. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Standard output and standard error in the order in which they were written; empty when inherited. Undecodable bytes are lone surrogates. */
  readonly output: string;
  /** Why it could not be started or finished: `ENOENT`, `EACCES`, `ETIMEDOUT` … */
  readonly error?: NodeJS.ErrnoException;
}

/** What may be started on a machine. A program that fails is a result, never an exception. */
export interface Processes {
  /** Whether programs wait for each other, so that one more may be asked for than is to run. */
  readonly queues?: boolean;
  /** Who may have as many programs at once as others beside it, as the threads of a script do, tells so, and calls what it is given at its end. */
  begin?(): () => void;
  /** @param argv the program (looked up on the child's own PATH unless it has a separator) and its arguments */
  run(argv: readonly string[], options: RunOptions): Promise<ProcessResult>;
  /** Ends what is kept alive for more programs. */
  close?(): void;
}

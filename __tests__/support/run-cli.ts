import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';

/** Folder of the repository. */
export const REPOSITORY: string = resolve(import.meta.dirname, '../..');

export interface RunOptions {
  readonly cwd?: string;
  /** Over the environment of the tests; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  /** Default 60 s; the process is killed then. */
  readonly timeoutMs?: number;
  /** Called once the process runs, to send it a signal for instance. */
  readonly onStart?: (child: ChildProcess) => void;
}

export interface RunResult {
  /** Exit status; null when a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams as they came. Lines of the two may change places when they are written at the same time. */
  readonly output: string;
}

/** The bundled command line that belongs to this source. */
export function cliPath(): string {
  const error = inject('distError');
  if (error !== '') throw new Error(error);
  return join(inject('distFolder'), 'cli.js');
}

/** Runs `pydistutils …args` in a process of its own. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return await runProgram(process.execPath, [cliPath(), ...args], options);
}

/** Runs any program and waits for its end. Its exit status is data: only a program that cannot be started throws. */
export async function runProgram(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return await new Promise<RunResult>((done, fail) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: options.timeoutMs ?? 60_000,
      killSignal: 'SIGKILL',
    });
    const text = { stdout: '', stderr: '', output: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        text[name] += chunk;
        text.output += chunk;
      });
    }
    child.on('error', fail);
    child.on('close', (status, signal) => done({ status, signal, ...text }));
    // A program that reads no input may end before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    options.onStart?.(child);
  });
}

import { spawn } from 'node:child_process';
import type { Environment } from './environment.ts';
import type { LineListener, LineProcess, LineProcesses } from './line-process.ts';

/** Programs of this machine that are spoken to in lines. */
export class RealLineProcesses implements LineProcesses {
  start(argv: readonly string[], options: { readonly cwd: string; readonly env: Environment }, listener: LineListener): LineProcess {
    const [program = '', ...rest] = argv;
    const child = spawn(program, rest, { cwd: options.cwd, env: options.env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    let errors = '';
    let ended = false;
    const end = (status: number | null, error?: NodeJS.ErrnoException): void => {
      if (ended) return;
      ended = true;
      listener.onEnd({ status, errors, ...(error === undefined ? undefined : { error }) });
    };
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    splitLines(child.stdout.setEncoding('utf8'), (line) => listener.onLine(line));
    // A program that is gone does not read what we still send; `close` tells why.
    child.stdin.on('error', () => {});
    child.on('error', (error) => end(null, error));
    child.on('close', (status) => end(status));
    let waiting = '';
    const write = (): void => {
      if (waiting !== '') child.stdin.write(waiting);
      waiting = '';
    };
    return {
      // What is asked at once goes in one write.
      send: (line) => {
        if (waiting === '') queueMicrotask(write);
        waiting += `${line}\n`;
      },
      finish: () => {
        write();
        child.stdin.end();
      },
      kill: () => void child.kill('SIGKILL'),
    };
  }
}

function splitLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = '';
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
}

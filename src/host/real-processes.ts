import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { CaptureFile } from './capture-file.ts';
import { realPlatform } from './environment.ts';
import type { ProcessResult, Processes, RunOptions } from './processes.ts';
import { stoppedProgram } from './stopped-program.ts';
import { decodeText, encodeText } from './text-codec.ts';

/** Programs of this machine. */
export class RealProcesses implements Processes {
  async run(argv: readonly string[], options: RunOptions): Promise<ProcessResult> {
    const hasInput = options.input !== undefined;
    if (options.output === 'inherit') return finish(argv, options, [hasInput ? 'pipe' : 'inherit', 'inherit', 'inherit']);
    let capture: CaptureFile;
    try {
      capture = new CaptureFile(options.cwd);
    } catch (error) {
      return failure(error as NodeJS.ErrnoException);
    }
    try {
      const result = await finish(argv, options, [hasInput ? 'pipe' : 'ignore', capture.descriptor, capture.descriptor]);
      return { ...result, output: decodeText(capture.content()) };
    } finally {
      capture.close();
    }
  }
}

function finish(argv: readonly string[], options: RunOptions, stdio: StdioOptions): Promise<ProcessResult> {
  return new Promise((resolve) => {
    let child: ChildProcess;
    try {
      child = start(argv, options, stdio);
    } catch (error) {
      // A NUL in an argument, an empty program name.
      resolve(failure(error as NodeJS.ErrnoException));
      return;
    }
    let stopped: NodeJS.ErrnoException | undefined;
    const stop = (reason: NodeJS.ErrnoException): void => {
      stopped ??= reason;
      child.kill('SIGKILL');
    };
    const abort = (): void => stop(stoppedProgram(argv[0]));
    const limit = options.timeoutMs;
    const timer = limit === undefined ? undefined : setTimeout(() => stop(lateProgram(argv[0], limit)), limit);
    const settle = (result: ProcessResult): void => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', abort);
      resolve(stopped === undefined ? result : { ...result, error: stopped });
    };
    child.on('error', (error) => settle(failure(error)));
    child.on('exit', (status, signal) => settle({ status, signal, output: '' }));
    if (options.signal?.aborted === true) abort();
    else options.signal?.addEventListener('abort', abort, { once: true });
    if (options.input !== undefined && child.stdin !== null) {
      // A child that ends without reading its input is no error of ours.
      child.stdin.on('error', () => {});
      child.stdin.end(encodeText(options.input));
    }
  });
}

function start(argv: readonly string[], options: RunOptions, stdio: StdioOptions): ChildProcess {
  const [program = '', ...rest] = argv;
  const common = { env: options.env, stdio, windowsHide: true };
  if (options.verbatim === true) {
    // What looks the program up wants its name bare.
    return spawn(program.replace(/^"(.*)"$/s, '$1'), rest, { ...common, cwd: options.cwd, argv0: program, windowsVerbatimArguments: true });
  }
  if ([options.cwd, ...argv].every((text) => text.isWellFormed()) || realPlatform() === 'nt') {
    return spawn(program, rest, { ...common, cwd: options.cwd });
  }
  return spawn('/bin/sh', ['-c', shellScript(argv, options.cwd)], common);
}

/** Node can give text only; a shell can make the bytes of a name that is not UTF-8. */
function shellScript(argv: readonly string[], cwd: string): string {
  const words = [cwd, ...argv].map((text, index) => {
    const octal = Array.from(encodeText(text), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    // The dot keeps newlines at the end, which $( ) would strip.
    return `w${index}=$(printf '${octal}.'); w${index}=\${w${index}%.}`;
  });
  const names = argv.map((_, index) => `"$w${index + 1}"`).join(' ');
  return `${words.join('\n')}\ncd -- "$w0" && exec ${names}\n`;
}

function lateProgram(program: string | undefined, limit: number): NodeJS.ErrnoException {
  return Object.assign(new Error(`${program}: no end after ${limit} ms`), { code: 'ETIMEDOUT' });
}

function failure(error: NodeJS.ErrnoException): ProcessResult {
  return { status: null, signal: null, output: '', error };
}

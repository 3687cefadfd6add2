import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { CaptureFile } from './capture-file.ts';
import type { Environment } from './environment.ts';
import type { ProcessResult, RunOptions } from './processes.ts';
import { decodeText } from './text-codec.ts';
import { wireText } from './wire-text.ts';

/** What a starter tells of itself: that it can take the next program, and, once, that it will take no more. */
export interface StarterListener {
  onFree(): void;
  /** @param wasReady false: it has never taken a program, and another one would not either */
  onEnd(wasReady: boolean): void;
}

/** A small process that starts programs for us, one after the other: `starter.py`, which has the form of what is said. */
export class Starter {
  private readonly child: ChildProcess;
  private readonly capture: CaptureFile;
  private readonly listener: StarterListener;
  private answer: ((line: string | undefined) => void) | undefined;
  private environment: Environment | undefined;
  private heard = '';
  private ready = false;
  private ended = false;

  /** Throws as node does where it cannot be started. */
  constructor([program = '', ...words]: readonly string[], { cwd, env }: RunOptions, listener: StarterListener) {
    this.listener = listener;
    this.capture = new CaptureFile(cwd);
    this.child = spawn(program, words, { cwd, env, stdio: ['pipe', 'pipe', this.capture.descriptor] });
    this.child.stdin?.on('error', () => {});
    this.child.stdout?.setEncoding('latin1').on('data', (text: string) => this.hear(text));
    this.child.on('error', () => this.end());
    this.child.on('close', () => this.end());
  }

  /** Undefined: it was not started, or was stopped, or nobody knows what became of it. */
  async run(argv: readonly string[], { cwd, env, signal }: RunOptions): Promise<ProcessResult | undefined> {
    const known = this.environment !== undefined && isSame(env, this.environment);
    this.environment = env;
    const request = { argv: argv.map(wireText), cwd: wireText(cwd), ...(known ? undefined : { env: pairsOf(env) }) };
    const stop = (): void => void this.child.kill('SIGTERM');
    signal?.addEventListener('abort', stop, { once: true });
    const line = await new Promise<string | undefined>((resolve) => {
      this.answer = resolve;
      this.child.stdin?.write(`${JSON.stringify(request)}\n`);
    });
    signal?.removeEventListener('abort', stop);
    const output = decodeText(this.capture.take());
    if (this.ended) this.capture.close();
    else this.listener.onFree();
    const status = line === undefined ? null : (JSON.parse(line) as number | null);
    if (status === null) return undefined;
    return status < 0 ? { status: null, signal: signalName(-status), output } : { status, signal: null, output };
  }

  /** It ends when it has done what it was asked. */
  finish(): void {
    this.child.stdin?.end();
  }

  private hear(text: string): void {
    const lines = (this.heard + text).split('\n');
    this.heard = lines.pop() ?? '';
    for (const line of lines) {
      if (line === 'ready') this.begin();
      else this.settle(line);
    }
  }

  private begin(): void {
    this.ready = true;
    // What an interpreter says of itself as it starts is no program's output.
    this.capture.take();
    this.listener.onFree();
  }

  private end(): void {
    if (this.ended) return;
    this.ended = true;
    this.listener.onEnd(this.ready);
    if (this.answer === undefined) this.capture.close();
    else this.settle(undefined);
  }

  private settle(line: string | undefined): void {
    const { answer } = this;
    this.answer = undefined;
    answer?.(line);
  }
}

function isSame(one: Environment, other: Environment): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

function pairsOf(environment: Environment): readonly (readonly unknown[])[] {
  return Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[wireText(name), wireText(value)]]));
}

function signalName(number: number): NodeJS.Signals {
  const [name = 'SIGKILL'] = Object.entries(constants.signals).find(([, each]) => each === number) ?? [];
  return name as NodeJS.Signals;
}

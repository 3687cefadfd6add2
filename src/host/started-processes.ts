import type { ProcessResult, Processes, RunOptions } from './processes.ts';
import { Starter } from './starter.ts';
import { stoppedProgram } from './stopped-program.ts';

/** To have a starter costs about what it saves with so many programs. */
const WORTH_IT = 24;

export interface StartedProcessesOptions {
  readonly direct: Processes;
  /** Command line of a starter; asked for when there are many programs. */
  readonly starter: () => readonly string[];
  /** How many programs may run at once. */
  readonly jobs: () => number;
}

/**
 * Programs of this machine, of which there may be thousands. Node starts a program by `fork`: it takes the longer the more
 * memory it has, 1 to 5 ms in which it does nothing else. So once many have been started, small processes do that. What these
 * cannot start is started directly.
 *
 * Of more programs than may run at once the rest waits here: when one ends the next is started before anything else is done. What
 * has a limit of time, reads something, or writes to our own streams does not wait.
 */
export class StartedProcesses implements Processes {
  readonly queues = true;
  private readonly options: StartedProcessesOptions;
  private readonly idle: Starter[] = [];
  private readonly all = new Set<Starter>();
  private readonly waiting: (() => void)[] = [];
  private count = 0;
  private running = 0;
  private runs = 0;
  private useless = false;
  private closed = false;

  constructor(options: StartedProcessesOptions) {
    this.options = options;
  }

  async run(argv: readonly string[], options: RunOptions): Promise<ProcessResult> {
    if (!isPlain(options)) return await this.options.direct.run(argv, options);
    if (this.running < this.most) this.running += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await this.start(argv, options);
    } finally {
      // Who waits takes over the place of who has ended.
      const next = this.running <= this.most ? this.waiting.shift() : undefined;
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  begin(): () => void {
    this.runs += 1;
    return () => {
      this.runs -= 1;
    };
  }

  private get most(): number {
    return this.options.jobs() * Math.max(1, this.runs);
  }

  close(): void {
    this.closed = true;
    for (const starter of this.all) starter.finish();
  }

  private async start(argv: readonly string[], options: RunOptions): Promise<ProcessResult> {
    const wasStopped = (): boolean => options.signal?.aborted === true;
    if (wasStopped()) return stopped(argv);
    this.count += 1;
    const useful = Math.min(this.running, this.options.jobs());
    if (this.count > WORTH_IT && this.all.size < useful && !this.useless && !this.closed) this.add(options);
    const result = await this.idle.pop()?.run(argv, options);
    if (wasStopped()) return stopped(argv);
    return result ?? (await this.options.direct.run(argv, options));
  }

  private add(options: RunOptions): void {
    try {
      const starter: Starter = new Starter(this.options.starter(), options, {
        onFree: () => this.idle.push(starter),
        onEnd: (wasReady) => {
          this.useless ||= !wasReady;
          this.all.delete(starter);
          this.idle.splice(0, this.idle.length, ...this.idle.filter((each) => each !== starter));
        },
      });
      this.all.add(starter);
    } catch {
      this.useless = true;
    }
  }
}

function isPlain({ output, input, timeoutMs, verbatim }: RunOptions): boolean {
  return output === 'capture' && input === undefined && timeoutMs === undefined && verbatim !== true;
}

function stopped([program]: readonly string[]): ProcessResult {
  return { status: null, signal: 'SIGKILL', output: '', error: stoppedProgram(program) };
}

import type { Environment } from './environment.ts';
import type { LineListener, LineProcess, LineProcesses } from './line-process.ts';

type Happening = (listener: LineListener) => void;

/**
 * A program that is started before anybody can say whether it will be needed: who starts the same one later gets it as it is, with
 * all that it has said.
 */
export class EarlyLineProcesses implements LineProcesses {
  private readonly processes: LineProcesses;
  private readonly command: string;
  private readonly process: LineProcess;
  private readonly happened: Happening[] = [];
  private listener: LineListener | undefined;

  /** @param said lines that it is told at once */
  constructor(
    processes: LineProcesses,
    argv: readonly string[],
    options: { readonly cwd: string; readonly env: Environment },
    said: readonly string[],
  ) {
    this.processes = processes;
    this.command = JSON.stringify([argv, options.cwd]);
    this.process = processes.start(argv, options, {
      onLine: (line) => this.tell((listener) => listener.onLine(line)),
      onEnd: (reason) => this.tell((listener) => listener.onEnd(reason)),
    });
    for (const line of said) this.process.send(line);
  }

  /** The environment may be another by now: it is for programs that do not look at it. */
  start(argv: readonly string[], options: { readonly cwd: string; readonly env: Environment }, listener: LineListener): LineProcess {
    if (this.listener !== undefined || this.command !== JSON.stringify([argv, options.cwd]))
      return this.processes.start(argv, options, listener);
    this.listener = listener;
    // As if it had been started now: the caller holds it before it says anything.
    queueMicrotask(() => {
      for (const happening of this.happened.splice(0)) happening(listener);
    });
    return this.process;
  }

  /** Ends the program, where nobody has asked for it. */
  close(): void {
    if (this.listener === undefined) this.process.kill();
  }

  private tell(happening: Happening): void {
    if (this.listener === undefined || this.happened.length > 0) this.happened.push(happening);
    else happening(this.listener);
  }
}

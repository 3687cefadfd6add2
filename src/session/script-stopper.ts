import type { ChildProcess } from 'node:child_process';

/** How long after the interruption the script's process gets which signal. */
const LADDER: readonly (readonly [afterMs: number, signal: NodeJS.Signals])[] = [
  // A terminal has sent this one to the script too, which then is on its way out.
  [300, 'SIGINT'],
  [3000, 'SIGTERM'],
  [5000, 'SIGKILL'],
];

/** Ends the script's process when the run is interrupted: first as a terminal would, in the end by force. */
export class ScriptStopper {
  readonly #child: ChildProcess;
  readonly #signal: AbortSignal | undefined;
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #begin = (): void => {
    for (const [afterMs, signal] of LADDER)
      this.#timers.push(
        setTimeout(() => {
          this.#child.kill(signal);
        }, afterMs),
      );
  };

  constructor(child: ChildProcess, signal: AbortSignal | undefined) {
    this.#child = child;
    this.#signal = signal;
    if (signal?.aborted === true) this.#begin();
    else signal?.addEventListener('abort', this.#begin, { once: true });
  }

  /** The script has ended. */
  close(): void {
    this.#signal?.removeEventListener('abort', this.#begin);
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

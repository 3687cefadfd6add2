import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * For which call of the script code of the engine runs. The calls of one thread are nested: the innermost is the one that
 * runs. Only where a script calls from several threads, side by side, the calls must be told apart by their asynchronous
 * context, which makes every promise of the process slower.
 */
export class Frames {
  /** Of the thread that the script began with, before there were others. */
  readonly #nested: number[] = [];
  readonly #contexts = new AsyncLocalStorage<number>();
  #severalThreads = false;

  get severalThreads(): boolean {
    return this.#severalThreads;
  }

  get current(): number | undefined {
    return (this.severalThreads ? this.#contexts.getStore() : undefined) ?? this.#nested.at(-1);
  }

  /** @param otherThread the call comes from a thread that the script has started */
  async run(frame: number, otherThread: boolean, work: () => Promise<void>): Promise<void> {
    this.#severalThreads ||= otherThread;
    if (this.severalThreads) {
      await this.#contexts.run(frame, work);
      return;
    }
    this.#nested.push(frame);
    try {
      await work();
    } finally {
      this.#nested.splice(this.#nested.lastIndexOf(frame), 1);
    }
  }
}

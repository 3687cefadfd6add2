/** Speaks up when nothing has been heard of the script for a minute, and again each further minute. */
export class SilenceWatch {
  readonly #timer: NodeJS.Timeout;
  #last = Date.now();
  #told = 0;
  #paused = 0;

  constructor(tell: (seconds: number) => void, afterSeconds = 60) {
    this.#timer = setInterval(
      () => {
        const silent = (Date.now() - this.#last) / 1000;
        if (this.#paused > 0 || silent < afterSeconds * (this.#told + 1)) return;
        this.#told += 1;
        tell(afterSeconds * this.#told);
      },
      Math.min(afterSeconds * 250, 1000),
    );
    this.#timer.unref();
  }

  heard(): void {
    this.#last = Date.now();
    this.#told = 0;
  }

  /** While the engine is at work the script has no turn to speak. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#paused += 1;
    try {
      return await work();
    } finally {
      this.#paused -= 1;
      this.heard();
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

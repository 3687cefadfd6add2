/** Speaks up once when nothing has been heard of the script for a minute, and again each further minute. */
export class SilenceWatch {
  readonly #timer: NodeJS.Timeout;
  #last = Date.now();
  #told = 0;

  constructor(tell: (seconds: number) => void, afterSeconds = 60) {
    this.#timer = setInterval(() => {
      const silent = Math.floor((Date.now() - this.#last) / 1000);
      if (silent >= afterSeconds * (this.#told + 1)) {
        this.#told += 1;
        tell(afterSeconds * this.#told);
      }
    }, afterSeconds * 250);
    this.#timer.unref();
  }

  heard(): void {
    this.#last = Date.now();
    this.#told = 0;
  }

  stop(): void { clearInterval(this.#timer); }
}

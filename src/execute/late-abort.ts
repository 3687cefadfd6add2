/**
 * An `AbortController` that is made when somebody asks for its signal: to make one takes as long as to decide upon a step, and most
 * steps have nothing to do that could be ended.
 */
export class LateAbort {
  private controller: AbortController | undefined;
  private aborted = false;

  get signal(): AbortSignal {
    if (this.controller === undefined) {
      this.controller = new AbortController();
      if (this.aborted) this.controller.abort();
    }
    return this.controller.signal;
  }

  abort(): void {
    this.aborted = true;
    this.controller?.abort();
  }
}

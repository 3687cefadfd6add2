/**
 * An `AbortController` that is made when somebody asks for its signal: making one takes as long as deciding a step, and most
 * steps start nothing that could be ended.
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

/**
 * Files that this run has written. Byte code made before that does not belong to them, even where time and size, which its
 * header holds, say so.
 */
export class RewrittenFiles {
  private readonly serials = new Map<string, number>();
  private readonly compiled = new Map<string, number>();
  private next = 1;

  add(path: string): void {
    this.serials.set(path, this.next);
    this.next += 1;
  }

  has(path: string): boolean {
    return this.serials.has(path);
  }

  /** Whether the source was written after its byte code was last compiled in this run. */
  isNewFor(source: string, byteCode: string): boolean {
    const serial = this.serials.get(source);
    return serial !== undefined && this.compiled.get(byteCode) !== serial;
  }

  wasCompiled(source: string, byteCode: string): void {
    const serial = this.serials.get(source);
    if (serial !== undefined) this.compiled.set(byteCode, serial);
  }
}

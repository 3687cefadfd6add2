/** Bytes that are put one behind the other, in memory that is used again: to make room for each part takes longer than to copy it. */
export class GrowingBytes {
  private buffer: Buffer = Buffer.alloc(0);
  length = 0;

  add(bytes: Uint8Array): void {
    const needed = this.length + bytes.length;
    if (needed > this.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.buffer.length));
      larger.set(this.all);
      this.buffer = larger;
    }
    this.buffer.set(bytes, this.length);
    this.length = needed;
  }

  /** Right until the next change. */
  get all(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}

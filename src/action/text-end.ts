/**
 * The end of a text that comes in pieces, however long it gets: what each piece costs does not grow with what is kept, since the text is
 * cut only when as much again has come.
 */
export class TextEnd {
  readonly #limit: number;
  #before = '';
  #now = '';
  #dropped = false;

  /** @param limit characters that are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(text: string): void {
    this.#now += text;
    if (this.#now.length <= this.#limit) return;
    this.#dropped ||= this.#before !== '';
    this.#before = this.#now;
    this.#now = '';
  }

  /** Whether the text was longer than what is kept. */
  get isCut(): boolean {
    return this.#dropped || this.#before.length + this.#now.length > this.#limit;
  }

  /** The last characters of it, in whole lines where it has lines. */
  get text(): string {
    const all = this.#before + this.#now;
    if (!this.isCut) return all;
    const end = all.slice(-this.#limit);
    const line = end.indexOf('\n') + 1;
    return line === end.length ? end : end.slice(line);
  }
}

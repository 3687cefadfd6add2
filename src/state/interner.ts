/** Texts that occur many times, each held and written once. Ids count up from 0 in the order of first use. */
export class Interner {
  private readonly ids = new Map<string, number>();
  private readonly texts: string[] = [];

  get size(): number {
    return this.texts.length;
  }

  /** The id of a text that is known already. */
  find(text: string): number | undefined {
    return this.ids.get(text);
  }

  id(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.texts.length;
    this.ids.set(text, id);
    this.texts.push(text);
    return id;
  }

  all(): Iterable<string> {
    return this.texts;
  }

  /** Throws for an id that nothing was interned under: the file that it came from is damaged. */
  text(id: number): string {
    const text = this.texts[id];
    if (text === undefined) throw new Error(`internal: no text with the id ${id}`);
    return text;
  }
}

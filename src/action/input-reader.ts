/** What a workflow gave, by name; empty where it gave nothing. */
export type InputSource = (name: string) => string;

/** `true` and `false` as YAML 1.2 has them: no `yes`, no `1`. */
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const SIZE = /^(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?$/i;
const UNITS = ['', 'K', 'M', 'G', 'T'];

/** Reads inputs strictly. What is wrong is collected, so that one run tells all of it. */
export class InputReader {
  readonly issues: string[] = [];
  readonly #source: InputSource;

  constructor(source: InputSource) {
    this.#source = source;
  }

  /** Undefined where nothing was given: an input left out and an empty one are the same to a runner. */
  text(name: string): string | undefined {
    const value = this.#source(name).trim();
    return value === '' ? undefined : value;
  }

  flag(name: string, byDefault: boolean): boolean {
    return this.optionalFlag(name) ?? byDefault;
  }

  optionalFlag(name: string): boolean | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const flag = WORDS.get(value);
    if (flag === undefined) this.refuse(name, 'true or false', value);
    return flag;
  }

  switch(name: string): boolean | 'auto' {
    const value = this.text(name);
    if (value === undefined || value === 'auto') return 'auto';
    const flag = WORDS.get(value);
    if (flag === undefined) this.refuse(name, 'auto, true or false', value);
    return flag ?? 'auto';
  }

  choice<const T extends string>(name: string, choices: readonly T[], byDefault: T): T {
    const value = this.text(name);
    if (value === undefined) return byDefault;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.refuse(name, `one of ${choices.join(', ')}`, value);
    return found ?? byDefault;
  }

  whole(name: string, from: number, to: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (/^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to) return Number(value);
    this.refuse(name, `a whole number from ${from} to ${to}`, value);
    return undefined;
  }

  /** In bytes: `500M`, `1.5G`, `800 MiB`; units are powers of 1024. */
  size(name: string, byDefault: number): number {
    const value = this.text(name);
    if (value === undefined) return byDefault;
    const [, number, unit] = SIZE.exec(value) ?? [];
    if (number !== undefined) return Math.floor(Number(number) * 1024 ** UNITS.indexOf((unit ?? '').toUpperCase()));
    this.refuse(name, 'a size such as 500M or 2G', value);
    return byDefault;
  }

  /** A text that must not hold some characters. */
  restricted(name: string, forbidden: RegExp, expected: string): string | undefined {
    const value = this.text(name);
    if (value !== undefined && forbidden.test(value)) this.refuse(name, expected, value);
    return value;
  }

  refuse(name: string, expected: string, got: string): void {
    this.issues.push(`input '${name}': expected ${expected}, got '${got}'`);
  }
}

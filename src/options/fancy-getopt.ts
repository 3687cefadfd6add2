import { EngineError } from '../errors/engine-error.ts';
import { reprText } from '../grammar/python-repr.ts';
import { wrapText } from '../grammar/wrap-text.ts';
import { getopt, type GetoptPair } from './getopt.ts';
import { translateLongopt, type OptionRow } from './option-table.ts';

/** Where parsed options go: a Map, or an object of the script (`getattr`/`setattr`). Names have underscores. */
export interface OptionSink {
  get(name: string): unknown;
  set(name: string, value: string | number): unknown;
}

type Aliases = ReadonlyMap<string, string>;

/**
 * The parser of distutils' command lines, over a table of options. One parser serves a whole command line: its table
 * is exchanged for each command, and what it learned of options (who takes a value, aliases) stays, as with the original.
 * Source: distutils/fancy_getopt.py: FancyGetopt.
 */
export class FancyGetopt {
  /** Options in the order of the command line, aliases resolved. Grows with each call of `getopt`. */
  readonly optionOrder: (readonly [option: string, value: string | number])[] = [];
  private readonly takesValue = new Map<string, boolean>();
  private readonly attributes = new Map<string, string>();
  private readonly repeatable = new Set<string>();
  private readonly shortToLong = new Map<string, string>();
  private table: readonly OptionRow[];
  private readonly major: number;
  private aliases: Aliases = new Map();
  private negativeAliases: Aliases = new Map();

  constructor(table: readonly OptionRow[], major = 3) {
    this.table = table;
    this.major = major;
  }

  setTable(table: readonly OptionRow[]): void {
    this.table = table;
  }

  /** Throws DistutilsGetoptError where an option is not in the table. */
  setAliases(aliases: Aliases): void {
    this.checkAliases(aliases, 'alias');
    this.aliases = aliases;
  }

  /** Options that turn another one off (`quiet`, `verbose`). Throws DistutilsGetoptError where one is not in the table. */
  setNegativeAliases(aliases: Aliases): void {
    this.checkAliases(aliases, 'negative alias');
    this.negativeAliases = aliases;
  }

  has(option: string): boolean {
    return this.table.some((row) => row[0] === option);
  }

  /**
   * Reads options into `sink` up to the first word that is none; returns the words from there. Throws DistutilsArgError for
   * a wrong command line, DistutilsGetoptError for a wrong table.
   */
  getopt(words: readonly string[], sink: OptionSink): readonly string[] {
    const { shortOptions, longOptions } = this.readTable();
    const { pairs, rest } = getopt(words, shortOptions, longOptions, this.major);
    for (const pair of pairs) this.store(pair, sink);
    return rest;
  }

  private store([word, text]: GetoptPair, sink: OptionSink): void {
    let option = word.slice(2);
    if (!word.startsWith('--') || word.length === 2) {
      const letter = word.slice(1);
      const long = this.shortToLong.get(letter);
      if (long === undefined) throw new EngineError('KeyError', reprText(letter, this.major), { args: [letter] });
      option = long;
    }
    option = this.aliases.get(option) || option;
    let value: string | number = text;
    if (this.takesValue.get(option) !== true) {
      // A letter that two options share takes a value where one of them does.
      if (text !== '') throw new EngineError('AssertionError', "boolean option can't have value");
      const turnedOff = this.negativeAliases.get(option);
      value = turnedOff ? 0 : 1;
      option = turnedOff || option;
    }
    const attribute = this.attributes.get(option) as string;
    // Not only options that are marked so are counted, but all whose name needs no translation.
    if (value !== '' && value !== 0 && this.repeatable.has(attribute)) value = Number(sink.get(attribute) ?? 0) + 1;
    sink.set(attribute, value);
    this.optionOrder.push([option, value]);
  }

  private checkAliases(aliases: Aliases, what: string): void {
    for (const [alias, option] of aliases) {
      if (!this.has(alias)) throw new EngineError('DistutilsGetoptError', `invalid ${what} '${alias}': option '${alias}' not defined`);
      if (!this.has(option))
        throw new EngineError('DistutilsGetoptError', `invalid ${what} '${alias}': aliased option '${option}' not defined`);
    }
  }

  /** Source: distutils/fancy_getopt.py: _grok_option_table. */
  private readTable(): { readonly shortOptions: string; readonly longOptions: readonly string[] } {
    const longOptions: string[] = [];
    const shortOptions: string[] = [];
    this.shortToLong.clear();
    this.repeatable.clear();
    for (const row of this.table) {
      const [declared, short] = this.readRow(row);
      this.repeatable.add(declared);
      longOptions.push(declared);
      const takesValue = declared.endsWith('=');
      const long = takesValue ? declared.slice(0, -1) : declared;
      if (!takesValue) this.checkNegative(long);
      this.takesValue.set(long, takesValue);
      this.checkSameKind(long);
      if (!/^[a-zA-Z][a-zA-Z0-9-]*\n?$/.test(long)) {
        throw new EngineError('DistutilsGetoptError', `invalid long option name '${long}' (must be letters, numbers, hyphens only`);
      }
      this.attributes.set(long, translateLongopt(long));
      if (short === null || short === '') continue;
      shortOptions.push(takesValue ? `${short}:` : short);
      this.shortToLong.set(short, long);
    }
    return { shortOptions: shortOptions.join(' '), longOptions };
  }

  /** Differs: on Python 2 the original refuses a `unicode`, as every text is with `unicode_literals`. */
  private readRow(row: OptionRow): readonly [long: string, short: string | null] {
    if (row.length !== 3 && row.length !== 4) {
      throw new EngineError('ValueError', `invalid option tuple: ${this.showRow(row)}`);
    }
    const [long, short] = row;
    if (typeof long !== 'string' || [...long].length < 2) {
      throw new EngineError('DistutilsGetoptError', `invalid long option '${show(long)}': must be a string of length >= 2`);
    }
    if (short !== null && (typeof short !== 'string' || [...short].length !== 1)) {
      throw new EngineError('DistutilsGetoptError', `invalid short option '${show(short)}': must a single character or None`);
    }
    return [long, short];
  }

  private checkNegative(long: string): void {
    const target = this.negativeAliases.get(long);
    if (target === undefined) return;
    const takesValue = this.takesValue.get(target);
    if (takesValue === undefined) throw new EngineError('KeyError', reprText(target, this.major), { args: [target] });
    if (takesValue) {
      throw new EngineError('DistutilsGetoptError', `invalid negative alias '${long}': aliased option '${target}' takes a value`);
    }
  }

  private checkSameKind(long: string): void {
    const target = this.aliases.get(long);
    if (target === undefined) return;
    const takesValue = this.takesValue.get(target);
    if (takesValue === undefined) throw new EngineError('KeyError', reprText(target, this.major), { args: [target] });
    if (takesValue === this.takesValue.get(long)) return;
    throw new EngineError(
      'DistutilsGetoptError',
      `invalid alias '${long}': inconsistent with aliased option '${target}' (one of them takes a value, the other doesn't`,
    );
  }

  /** `repr()` of a row whose items are plain. */
  private showRow(row: OptionRow): string {
    const items = row.map((item) => (typeof item === 'string' ? reprText(item, this.major) : show(item)));
    return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
  }

  /** Lines of help for the table. Source: distutils/fancy_getopt.py: generate_help. */
  generateHelp(header?: string): string[] {
    return generateHelp(this.table, header, this.major);
  }
}

/** The block of help for a table of options, one string for each line. Throws TypeError for a short option without help. */
export function generateHelp(table: readonly OptionRow[], header?: string, major = 3): string[] {
  const rows = table.map(([long, short, help]) => {
    const name = String(long).replace(/=$/, '');
    return { name, label: short === null ? name : `${name} (-${show(short)})`, short, help: help as string | null };
  });
  // The original reckons five characters for ` (-x)`.
  const widest = Math.max(0, ...rows.map((row) => row.name.length + (row.short === null ? 0 : 5)));
  const indent = widest + 6;
  const lines = [header !== undefined && header !== '' ? header : 'Option summary:'];
  for (const row of rows) {
    const [first, ...more] = wrapText(row.help, 78 - indent, major);
    if (first === undefined && row.short !== null) throw new EngineError('TypeError', '* wants int');
    lines.push(`  --${row.label.padEnd(widest)}  ${first ?? ''}`, ...more.map((line) => ' '.repeat(indent) + line));
  }
  return lines;
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'object' ? '[object]' : String(value as string | number | bigint);
}

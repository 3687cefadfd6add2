/** What TOML can say. Dates and times stay texts. */
export type TomlValue = string | number | boolean | TomlValue[] | TomlTable;
export type TomlTable = Map<string, TomlValue>;

/** A text that is not TOML, with the line (from 1) where reading ended. */
export class TomlProblem extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** Reads a TOML 1.0 document. Throws TomlProblem. */
export function parseToml(text: string): TomlTable {
  return new TomlReader(text.replaceAll('\r\n', '\n')).document();
}

const BARE_KEY = /[A-Za-z0-9_-]+/y;
const NUMBER = /[+-]?(?:0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|inf|nan|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d[\d_]*)?)(?![\w.:-])/y;
const DATE = /\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?|\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?/y;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b', '"': '"', '\\': '\\' };

class TomlReader {
  readonly #text: string;
  #at = 0;
  /** Tables that a heading or an inline table has closed: nothing may be added to them from elsewhere. */
  readonly #defined = new Set<TomlTable>();
  readonly #inline = new Set<TomlTable>();

  constructor(text: string) {
    this.#text = text;
  }

  document(): TomlTable {
    const root: TomlTable = new Map();
    let table = root;
    for (this.#blank(true); this.#at < this.#text.length; this.#blank(true)) {
      if (this.#take('[[')) table = this.#heading(root, true);
      else if (this.#take('[')) table = this.#heading(root, false);
      else this.#pair(table);
      this.#endOfLine();
    }
    return root;
  }

  #fail(message: string): never {
    throw new TomlProblem(message, this.#text.slice(0, this.#at).split('\n').length);
  }

  #take(token: string): boolean {
    if (!this.#text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  /** Spaces; with `lines` also comments and line ends. */
  #blank(lines: boolean): void {
    this.#match(lines ? /(?:[ \t\n]|#[^\n]*)*/y : /[ \t]*/y);
  }

  #endOfLine(): void {
    this.#match(/[ \t]*(?:#[^\n]*)?/y);
    if (this.#at < this.#text.length && !this.#take('\n')) this.#fail('expected the end of the line');
  }

  #key(): string[] {
    const parts: string[] = [];
    do {
      this.#blank(false);
      const quote = this.#text.charAt(this.#at);
      const part = quote === '"' || quote === "'" ? this.#string() : this.#match(BARE_KEY);
      if (part === undefined) this.#fail('expected a key');
      parts.push(part as string);
      this.#blank(false);
    } while (this.#take('.'));
    return parts;
  }

  #heading(root: TomlTable, ofArray: boolean): TomlTable {
    const path = this.#key();
    if (!this.#take(ofArray ? ']]' : ']')) this.#fail('expected the end of the heading');
    const parent = this.#descend(root, path.slice(0, -1));
    const name = path.at(-1) as string;
    const known = parent.get(name);
    const table: TomlTable = new Map();
    if (ofArray) {
      if (known === undefined) parent.set(name, [table]);
      else if (Array.isArray(known)) known.push(table);
      else this.#fail(`'${name}' is no array of tables`);
      return table;
    }
    if (known === undefined) parent.set(name, table);
    else if (!(known instanceof Map) || this.#defined.has(known) || this.#inline.has(known))
      this.#fail(`'${path.join('.')}' is there twice`);
    const found = (known as TomlTable | undefined) ?? table;
    this.#defined.add(found);
    return found;
  }

  #descend(from: TomlTable, path: readonly string[]): TomlTable {
    let table = from;
    for (const name of path) {
      let next = table.get(name);
      if (next === undefined) table.set(name, (next = new Map()));
      if (Array.isArray(next)) next = next.at(-1) as TomlValue;
      if (!(next instanceof Map) || this.#inline.has(next)) this.#fail(`'${name}' is no table`);
      table = next as TomlTable;
    }
    return table;
  }

  #pair(table: TomlTable): void {
    const path = this.#key();
    if (!this.#take('=')) this.#fail("expected '='");
    this.#blank(false);
    const value = this.#value();
    const owner = this.#descend(table, path.slice(0, -1));
    const name = path.at(-1) as string;
    if (owner.has(name)) this.#fail(`'${path.join('.')}' is there twice`);
    owner.set(name, value);
  }

  #value(): TomlValue {
    const first = this.#text.charAt(this.#at);
    if (first === '"' || first === "'") return this.#string();
    if (this.#take('[')) return this.#array();
    if (this.#take('{')) return this.#inlineTable();
    if (this.#match(/true(?!\w)/y) !== undefined) return true;
    if (this.#match(/false(?!\w)/y) !== undefined) return false;
    const date = this.#match(DATE);
    if (date !== undefined) return date;
    const number = this.#match(NUMBER);
    if (number === undefined) this.#fail('expected a value');
    const text = (number as string).replaceAll('_', '');
    if (text.endsWith('inf')) return text.startsWith('-') ? -Infinity : Infinity;
    return Number(text.replace(/^\+/, ''));
  }

  #array(): TomlValue[] {
    const items: TomlValue[] = [];
    for (;;) {
      this.#blank(true);
      if (this.#take(']')) return items;
      items.push(this.#value());
      this.#blank(true);
      if (!this.#take(',')) {
        if (this.#take(']')) return items;
        this.#fail("expected ',' or ']'");
      }
    }
  }

  #inlineTable(): TomlTable {
    const table: TomlTable = new Map();
    this.#blank(false);
    if (!this.#take('}')) {
      do this.#pair(table);
      while ((this.#blank(false), this.#take(',')));
      if (!this.#take('}')) this.#fail("expected ',' or '}'");
    }
    this.#inline.add(table);
    return table;
  }

  #string(): string {
    const quote = this.#text.charAt(this.#at);
    const long = this.#take(quote.repeat(3));
    if (!long) this.#at += 1;
    else this.#take('\n');
    return quote === '"' ? this.#basic(long) : this.#literal(long);
  }

  #literal(long: boolean): string {
    const end = this.#text.indexOf(long ? "'''" : "'", this.#at);
    const text = this.#text.slice(this.#at, end === -1 ? undefined : end);
    if (end === -1 || (!long && text.includes('\n'))) this.#fail('a string without end');
    // Up to two quotes may stand right before the closing ones.
    const more = long ? ((/^'{1,2}(?!')/.exec(this.#text.slice(end + 3)) ?? [''])[0] as string) : '';
    this.#at = end + (long ? 3 : 1) + more.length;
    return text + more;
  }

  #basic(long: boolean): string {
    let out = '';
    for (;;) {
      out += this.#match(/[^"\\\n]*/y) ?? '';
      const next = this.#text.charAt(this.#at);
      if (next === '\\') out += this.#escape(long);
      else if (next === '"') {
        if (!long) {
          this.#at += 1;
          return out;
        }
        const quotes = this.#match(/"{1,5}/y) as string;
        if (quotes.length >= 3) return out + quotes.slice(3);
        out += quotes;
      } else if (next === '\n' && long) {
        this.#at += 1;
        out += '\n';
      } else this.#fail('a string without end');
    }
  }

  #escape(long: boolean): string {
    this.#at += 1;
    // A backslash at the end of a line joins it to what follows.
    if (long && this.#match(/[ \t]*\n[ \t\n]*/y) !== undefined) return '';
    const code = this.#match(/u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}/y);
    if (code !== undefined) {
      const point = Number.parseInt(code.slice(1), 16);
      if (point <= 0x10ffff) return String.fromCodePoint(point);
    }
    const letter = this.#text.charAt(this.#at);
    const known = ESCAPES[letter];
    if (known === undefined) this.#fail(`unknown escape '\\${letter}'`);
    this.#at += 1;
    return known as string;
  }
}

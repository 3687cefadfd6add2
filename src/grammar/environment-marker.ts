import { fulfils, parseSpecifier } from './version-specifier.ts';

/** `python_version < "3" and sys_platform == "win32"`, as a tree. Source: PEP 508, packaging/markers.py. */
export type Marker =
  | { readonly kind: 'compare'; readonly left: Operand; readonly operator: string; readonly right: Operand }
  /** Operands and the words between them, as written: `and` binds tighter than `or`. */
  | { readonly kind: 'chain'; readonly items: readonly Marker[]; readonly words: readonly ('and' | 'or')[] };

export interface Operand {
  readonly kind: 'variable' | 'text';
  readonly value: string;
}

/** Names of variables as PEP 345 had them. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  'os.name': 'os_name',
  'sys.platform': 'sys_platform',
  'platform.version': 'platform_version',
  'platform.machine': 'platform_machine',
  'platform.python_implementation': 'platform_python_implementation',
  python_implementation: 'platform_python_implementation',
};

const VARIABLES = [
  ...['python_full_version', 'python_version', 'python_implementation', 'os_name', 'os.name', 'sys_platform', 'sys.platform'],
  ...['platform_python_implementation', 'platform_machine', 'platform_release', 'platform_system', 'platform_version'],
  ...['platform.python_implementation', 'platform.machine', 'platform.version'],
  ...['implementation_version', 'implementation_name', 'extra'],
];

const TOKEN = new RegExp(
  `^\\s*(?:(?<variable>(?:${VARIABLES.map((name) => name.replace('.', '\\.')).join('|')})(?![\\w.]))` +
    `|'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<operator>===|==|>=|<=|!=|~=|>|<|not\\s+in\\b|in\\b)|(?<word>and\\b|or\\b)|(?<bracket>[()]))`,
);

/** Where reading ended, and how. */
export interface MarkerRead {
  readonly marker: Marker | undefined;
  /** Index of the first character that was not read. */
  readonly end: number;
}

/** Reads a marker from a place in a text; undefined where none begins. */
export function readMarker(text: string, start: number): MarkerRead {
  const reader = new MarkerReader(text, start);
  const marker = reader.chain();
  return { marker, end: reader.at };
}

/** A text that is a marker and nothing else; undefined for other texts. */
export function parseMarker(text: string): Marker | undefined {
  const { marker, end } = readMarker(text, 0);
  return text.slice(end).trim() === '' ? marker : undefined;
}

class MarkerReader {
  at: number;
  readonly #text: string;

  constructor(text: string, start: number) {
    this.#text = text;
    this.at = start;
  }

  /** The next token, if it is of that kind; read then. */
  #take(kind: string): string | undefined {
    const match = TOKEN.exec(this.#text.slice(this.at));
    const found = match?.groups?.[kind];
    if (match === null || found === undefined) return undefined;
    this.at += match[0].length;
    return found;
  }

  chain(): Marker | undefined {
    const items: Marker[] = [];
    const words: ('and' | 'or')[] = [];
    for (;;) {
      const before = this.at;
      const item = this.#item();
      if (item === undefined) {
        this.at = before;
        return undefined;
      }
      items.push(item);
      const word = this.#take('word');
      if (word === undefined) return items.length === 1 ? items[0] : { kind: 'chain', items, words };
      words.push(word as 'and' | 'or');
    }
  }

  #item(): Marker | undefined {
    const before = this.at;
    if (this.#take('bracket') === '(') {
      const inner = this.chain();
      return inner !== undefined && this.#take('bracket') === ')' ? inner : undefined;
    }
    this.at = before;
    const left = this.#operand();
    const operator = left === undefined ? undefined : this.#take('operator');
    const right = operator === undefined ? undefined : this.#operand();
    if (left === undefined || operator === undefined || right === undefined) return undefined;
    return { kind: 'compare', left, operator: operator.replace(/\s+/, ' '), right };
  }

  #operand(): Operand | undefined {
    const variable = this.#take('variable');
    if (variable !== undefined) return { kind: 'variable', value: OLD_NAMES[variable] ?? variable };
    const text = this.#take('single') ?? this.#take('double');
    return text === undefined ? undefined : { kind: 'text', value: text };
  }
}

/** `str(Marker)`. */
export function markerText(marker: Marker, outermost = true): string {
  if (marker.kind === 'compare') return `${operandText(marker.left)} ${marker.operator} ${operandText(marker.right)}`;
  const parts = marker.items.flatMap((item, i) => [...(i === 0 ? [] : [marker.words[i - 1] as string]), markerText(item, false)]);
  return outermost ? parts.join(' ') : `(${parts.join(' ')})`;
}

function operandText({ kind, value }: Operand): string {
  return kind === 'variable' ? value : `"${value}"`;
}

/** Why a marker has no value. */
export class MarkerProblem extends Error {
  readonly kind: 'undefined-name' | 'undefined-comparison';
  constructor(kind: MarkerProblem['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Throws MarkerProblem for a variable that the environment has not (`extra`), and for a comparison that means nothing. */
export function evaluateMarker(marker: Marker, environment: Readonly<Record<string, string>>): boolean {
  if (marker.kind === 'compare') return evaluateComparison(marker, environment);
  const groups: boolean[][] = [[]];
  for (const [i, item] of marker.items.entries()) {
    if (marker.words[i - 1] === 'or') groups.push([]);
    (groups.at(-1) as boolean[]).push(evaluateMarker(item, environment));
  }
  return groups.some((group) => group.every(Boolean));
}

function evaluateComparison(marker: Extract<Marker, { kind: 'compare' }>, environment: Readonly<Record<string, string>>): boolean {
  const value = ({ kind, value: text }: Operand): string => {
    if (kind === 'text') return text;
    const known = environment[text];
    if (known === undefined) throw new MarkerProblem('undefined-name', `'${text}' does not exist in evaluation environment.`);
    return known;
  };
  const [left, right] = [value(marker.left), value(marker.right)];
  const { operator } = marker;
  const specifier = parseSpecifier(operator + right);
  if (specifier !== undefined) return fulfils(left, [specifier], true);
  switch (operator) {
    case 'in':
      return right.includes(left);
    case 'not in':
      return !right.includes(left);
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '>=':
      return left >= right;
    case '>':
      return left > right;
    default:
      throw new MarkerProblem('undefined-comparison', `Undefined '${operator}' on '${left}' and '${right}'.`);
  }
}

/**
 * Regular expressions of Python as JavaScript's. What differs in writing is rewritten: `\A \Z (?P<n>) (?P=n) (?s:) (?>)`, global
 * flags, `{,n}`, `]` first in a class, and `.`, `^`, `$`, which see other line ends. `\w \d \s` mean ASCII characters only.
 */
const START = '(?<![^])';
const END = '(?![^])';

interface Group {
  /** What stands for its `)`. */
  readonly close: string;
  /** Of the text around it. */
  readonly dotAll: boolean;
}

/** The same expression for `RegExp.test`, which is Python's `search`; `undefined` for what has no counterpart. */
export function translateRegex(source: string): RegExp | undefined {
  const global = takeGlobalFlags(source);
  if (global === undefined) return undefined;
  const { text, flags } = global;
  const multiline = flags.includes('m');
  let dotAll = flags.includes('s');
  let atomic = 0;
  let numbered = false;
  let out = '';
  const groups: Group[] = [];
  for (let i = 0; i < text.length;) {
    const rest = text.slice(i);
    const character = text.charAt(i);
    if (character === '\\') {
      const next = text.charAt(i + 1);
      if (/[1-9]/.test(next)) numbered = true;
      const escape = translateEscape(next);
      if (escape === undefined) return undefined;
      out += escape;
      i += 2;
    } else if (character === '[') {
      const end = classEnd(text, i);
      if (end === undefined) return undefined;
      out += translateClass(text.slice(i, end));
      i = end;
    } else if (character === '(') {
      const head = /^\((?:\?(?:P<(\w+)>|P=(\w+)\)|#[^)]*\)|(>)|(:|=|!|<=|<!)|([aiLmsux]*)(?:-[imsx]+)?:))?/.exec(rest) as RegExpExecArray;
      const [all, name, reference, isAtomic, plain, scoped] = head;
      if (all === '(' && rest.startsWith('(?')) return undefined;
      i += all.length;
      if (reference !== undefined) out += `\\k<${reference}>`;
      else if (!all.startsWith('(?#')) {
        groups.push({ close: isAtomic === undefined ? ')' : `))\\k<atomic${atomic}>`, dotAll });
        if (scoped !== undefined) {
          if (/[imx]|-/.test(all)) return undefined;
          dotAll ||= scoped.includes('s');
        }
        if (name !== undefined) out += `(?<${name}>`;
        else if (isAtomic !== undefined) out += `(?=(?<atomic${atomic++}>`;
        else out += plain === undefined ? (scoped === undefined ? '(' : '(?:') : `(?${plain}`;
      }
    } else if (character === ')') {
      const group = groups.pop();
      if (group === undefined) return undefined;
      out += group.close;
      dotAll = group.dotAll;
      i += 1;
    } else if (character === '{') {
      const count = /^\{(\d*)(?:(,)(\d*))?\}/.exec(rest);
      const repeats = count !== null && count[0] !== '{}';
      out += repeats ? `{${count[1] === '' ? '0' : count[1]}${count[2] ?? ''}${count[3] ?? ''}}` : '\\{';
      i += repeats ? count[0].length : 1;
    } else {
      if (character === '.') out += dotAll ? '[^]' : '[^\\n]';
      else if (character === '^') out += multiline ? '(?<![^\\n])' : START;
      else if (character === '$') out += multiline ? '(?![^\\n])' : `(?=\\n?${END})`;
      else out += character === '/' ? '\\/' : character;
      i += 1;
    }
  }
  // An atomic group is a group with a number of its own, which would shift those that the expression refers to.
  if (groups.length > 0 || (numbered && atomic > 0)) return undefined;
  try {
    return new RegExp(out, flags.includes('i') ? 'i' : '');
  } catch {
    return undefined;
  }
}

function takeGlobalFlags(source: string): { readonly text: string; readonly flags: string } | undefined {
  const found = /(?<!\\)\(\?([aiLmsux]+)\)/.exec(source);
  if (found === null) return { text: source, flags: '' };
  const flags = found[1] as string;
  return flags.includes('x') ? undefined : { text: source.slice(0, found.index) + source.slice(found.index + found[0].length), flags };
}

function translateEscape(next: string): string | undefined {
  if (next === 'A') return START;
  if (next === 'Z') return END;
  if (next === 'a') return '\\x07';
  if (/[bBdDsSwWnrtfvxu0-9]/.test(next)) return `\\${next}`;
  return next === '' || /[A-Za-z]/.test(next) ? undefined : `\\${next}`;
}

/** Index after the `]` that ends the class; a `]` that comes first is an ordinary character. */
function classEnd(text: string, start: number): number | undefined {
  let i = start + (text.charAt(start + 1) === '^' ? 2 : 1);
  if (text.charAt(i) === ']') i += 1;
  for (; i < text.length; i += 1) {
    if (text.charAt(i) === '\\') i += 1;
    else if (text.charAt(i) === ']') return i + 1;
  }
  return undefined;
}

function translateClass(text: string): string {
  const negated = text.startsWith('[^');
  const body = text.slice(negated ? 2 : 1, -1);
  return `[${negated ? '^' : ''}${body.startsWith(']') ? '\\' : ''}${body}]`;
}

import { osPath } from '../grammar/os-path.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';

/**
 * The regular expression of a MANIFEST.in pattern, in Python's syntax and as the target's version writes it: `*` and `?` match
 * no separator. Source: distutils/filelist.py: glob_to_re.
 */
export function globToRegex(pattern: string, target: PythonTarget, groups: GroupCounter = { next: 0 }): string {
  const inside = osPath(target.osName).sep === '\\' ? '[^\\\\]' : '[^/]';
  return translateGlob(pattern, target, groups).replace(/((?<!\\)(?:\\\\)*)\./g, (_all, before: string) => before + inside);
}

/** Names of groups are unique within an expression. */
export interface GroupCounter {
  next: number;
}

/** The expression that chooses files for a line of MANIFEST.in. Source: distutils/filelist.py: translate_pattern. */
export function patternRegex(pattern: string | null, anchor: boolean, prefix: string | null, target: PythonTarget): string {
  const groups: GroupCounter = { next: 0 };
  const body = pattern === null || pattern === '' ? '' : globToRegex(pattern, target, groups);
  const sep = osPath(target.osName).sep === '\\' ? '\\\\' : '/';
  if (!atLeast(target, 3, 0)) {
    if (prefix !== null) return `^${without(globToRegex(prefix, target), '', globToRegex('', target))}${sep}.*${body}`;
    return anchor ? `^${body}` : body;
  }
  const [start, end] = globToRegex('_', target).split('_') as [string, string];
  if (prefix !== null)
    return `${start}\\A${without(globToRegex(prefix, target, groups), start, end)}${sep}.*${without(body, start, end)}${end}`;
  return anchor ? `${start}\\A${body.slice(start.length)}` : body;
}

function without(text: string, start: string, end: string): string {
  return text.slice(start.length, Math.max(start.length, text.length - end.length));
}

/** Source: fnmatch.py: translate. */
function translateGlob(pattern: string, target: PythonTarget, groups: GroupCounter): string {
  const parts = translateParts(pattern, target);
  if (!atLeast(target, 3, 0)) return `${parts.map((part) => part ?? '.*').join('')}\\Z(?ms)`;
  if (!atLeast(target, 3, 9)) return `(?s:${parts.map((part) => part ?? '.*').join('')})\\Z`;
  // Since 3.9 a star that others follow takes as little as it can, once and for all.
  const runs: string[] = [''];
  for (const [i, part] of parts.entries()) {
    if (part !== null) runs[runs.length - 1] += part;
    else if (parts[i - 1] !== null) runs.push('');
  }
  const [first = '', ...rest] = runs;
  let out = first;
  for (const [i, fixed] of rest.entries()) {
    if (i === rest.length - 1) out += `.*${fixed}`;
    else if (atLeast(target, 3, 11)) out += `(?>.*?${fixed})`;
    else {
      const name = `g${groups.next++}`;
      out += `(?=(?P<${name}>.*?${fixed}))(?P=${name})`;
    }
  }
  return `(?s:${out})\\Z`;
}

/** Expressions of the parts; null for a star. */
function translateParts(pattern: string, target: PythonTarget): (string | null)[] {
  const parts: (string | null)[] = [];
  for (let i = 0; i < pattern.length;) {
    const character = pattern.charAt(i++);
    if (character === '*') parts.push(null);
    else if (character === '?') parts.push('.');
    else if (character === '[') {
      let end = i;
      if (pattern.charAt(end) === '!') end += 1;
      if (pattern.charAt(end) === ']') end += 1;
      while (end < pattern.length && pattern.charAt(end) !== ']') end += 1;
      if (end >= pattern.length) parts.push('\\[');
      else {
        parts.push(translateClass(pattern.slice(i, end), target));
        i = end + 1;
      }
    } else parts.push(escapeCharacter(character, target));
  }
  return parts;
}

function translateClass(content: string, target: PythonTarget): string {
  if (!atLeast(target, 3, 7)) return `[${negate(content.replaceAll('\\', '\\\\'), ['^'])}]`;
  const ordered = atLeast(target, 3, 10);
  const body = (content.includes(ordered ? '-' : '--') ? separateRanges(content, ordered) : content.replaceAll('\\', '\\\\')).replace(
    /[&~|]/g,
    '\\$&',
  );
  // A range whose ends are in the wrong order matches nothing.
  if (ordered && body === '') return '(?!)';
  if (ordered && body === '!') return '.';
  return `[${negate(body, ['^', '['])}]`;
}

function negate(body: string, special: readonly string[]): string {
  if (body.startsWith('!')) return `^${body.slice(1)}`;
  return special.includes(body.charAt(0)) ? `\\${body}` : body;
}

/** Hyphens that make a range are told from those that stand for themselves; empty ranges go, where the version drops them. */
function separateRanges(content: string, ordered: boolean): string {
  const chunks: string[] = [];
  let from = 0;
  let search = content.startsWith('!') ? 2 : 1;
  for (let at = content.indexOf('-', search); at !== -1; at = content.indexOf('-', search)) {
    chunks.push(content.slice(from, at));
    from = at + 1;
    search = at + 3;
  }
  const last = content.slice(from);
  if (last !== '' || !ordered) chunks.push(last);
  else chunks[chunks.length - 1] += '-';
  if (ordered) {
    for (let k = chunks.length - 1; k > 0; k -= 1) {
      const [low, high] = [chunks[k - 1] as string, chunks[k] as string];
      if (low.slice(-1) <= high.charAt(0)) continue;
      chunks[k - 1] = low.slice(0, -1) + high.slice(1);
      chunks.splice(k, 1);
    }
  }
  return chunks.map((chunk) => chunk.replaceAll('\\', '\\\\').replaceAll('-', '\\-')).join('-');
}

/** `re.escape`, one character. */
function escapeCharacter(character: string, target: PythonTarget): string {
  if (atLeast(target, 3, 7)) return /[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/.test(character) ? `\\${character}` : character;
  if (character === '\0') return '\\000';
  return (atLeast(target, 3, 0) ? /[A-Za-z0-9_]/ : /[A-Za-z0-9]/).test(character) ? character : `\\${character}`;
}

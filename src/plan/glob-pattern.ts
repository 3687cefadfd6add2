/** Whether a path has to be matched rather than looked up. Source: glob.py: has_magic. */
export function hasMagic(path: string): boolean {
  return /[*?[]/.test(path);
}

/**
 * A shell pattern for one name, as a regular expression over the whole name. Source: fnmatch.py: translate.
 * A bracket that is never closed stands for itself; an empty range (`[z-a]`) matches nothing.
 */
export function compileGlobPattern(pattern: string): RegExp {
  // The same one is asked for in folder after folder.
  if (pattern !== last?.pattern) last = { pattern, expression: translated(pattern) };
  return last.expression;
}

let last: { readonly pattern: string; readonly expression: RegExp } | undefined;

function translated(pattern: string): RegExp {
  let source = '';
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] as string;
    if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else if (character !== '[') source += escaped(character);
    else {
      const end = endOfClass(characters, at + 1);
      if (end === undefined) source += '\\[';
      else {
        source += characterClass(characters.slice(at + 1, end));
        at = end;
      }
    }
  }
  return new RegExp(`^(?:${source})$`, 'su');
}

/** Index of the closing bracket; one that comes first, or first after `!`, belongs to the class. */
function endOfClass(characters: readonly string[], start: number): number | undefined {
  let from = start;
  if (characters[from] === '!') from += 1;
  if (characters[from] === ']') from += 1;
  const end = characters.indexOf(']', from);
  return end === -1 ? undefined : end;
}

function characterClass(members: readonly string[]): string {
  const negated = members[0] === '!';
  let inside = '';
  for (let at = negated ? 1 : 0; at < members.length; at += 1) {
    const first = members[at] as string;
    const last = members[at + 2];
    if (members[at + 1] === '-' && last !== undefined) {
      if (codePoint(first) <= codePoint(last)) inside += `${escaped(first)}-${escaped(last)}`;
      at += 2;
    } else inside += escaped(first);
  }
  return negated ? `[^${inside}]` : `[${inside}]`;
}

function codePoint(character: string): number {
  return character.codePointAt(0) as number;
}

function escaped(character: string): string {
  return `\\u{${codePoint(character).toString(16)}}`;
}

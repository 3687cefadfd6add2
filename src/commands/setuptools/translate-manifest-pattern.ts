import type { OsPath } from '../../grammar/os-path.ts';

/**
 * A path pattern of MANIFEST.in as a regular expression over whole paths: `*` and `?` stop at separators, a part `**` is any number
 * of folders. Source: setuptools/command/egg_info.py: translate_pattern.
 */
export function translateManifestPattern(pattern: string, paths: OsPath): RegExp {
  const separator = escaped(paths.sep);
  const character = `[^${separator}]`;
  const parts = pattern.split(paths.sep);
  let source = '';
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1;
    if (part === '**') source += last ? '.*' : `(?:${character}+${separator})*`;
    else source += translatePart(part, character) + (last ? '' : separator);
  }
  return new RegExp(`^${source}$`, 'su');
}

function translatePart(part: string, character: string): string {
  const characters = [...part];
  let source = '';
  for (let at = 0; at < characters.length; at += 1) {
    const each = characters[at] as string;
    if (each === '*') source += `${character}*`;
    else if (each === '?') source += character;
    else if (each === '[') {
      const end = endOfClass(characters, at);
      if (end === undefined) source += '\\[';
      else {
        const inner = characters.slice(at + 1, end);
        const negated = inner[0] === '!';
        source += `[${negated ? '^' : ''}${(negated ? inner.slice(1) : inner).map(escaped).join('')}]`;
        at = end;
      }
    } else source += escaped(each);
  }
  return source;
}

function endOfClass(characters: readonly string[], start: number): number | undefined {
  let from = start + 1;
  if (characters[from] === '!') from += 1;
  if (characters[from] === ']') from += 1;
  const end = characters.indexOf(']', from);
  return end === -1 ? undefined : end;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}

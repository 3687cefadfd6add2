/**
 * The lines of a list of requirements: stripped, without empty ones and comments; a comment after a requirement is cut, and
 * a line that ends in a backslash goes on in the next. Source: pkg_resources: yield_lines, parse_requirements.
 */
export function requirementLines(texts: Iterable<string>): readonly string[] {
  const lines = meaningfulLines(texts);
  const joined: string[] = [];
  let begun = '';
  for (const line of lines) {
    const [bare = ''] = line.split(' #', 1);
    const whole = begun + bare;
    if (whole.endsWith('\\')) begun = whole.slice(0, -1).trim();
    else {
      begun = '';
      joined.push(whole.trim());
    }
  }
  // A last line that is to be continued stands for nothing, as in the original.
  return joined;
}

/** Lines that are neither empty nor comments, stripped. Source: pkg_resources: yield_lines. */
export function meaningfulLines(texts: Iterable<string>): readonly string[] {
  const lines: string[] = [];
  for (const text of texts) {
    for (const line of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
      const stripped = line.trim();
      if (stripped !== '' && !stripped.startsWith('#')) lines.push(stripped);
    }
  }
  return lines;
}

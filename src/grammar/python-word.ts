/**
 * Body of a character class for what `\w` of a regular expression means to that major version: letters and digits of any script, in
 * Python 2's byte strings ASCII alone. The expression needs the flag `u`.
 */
export function wordClass(major: number): string {
  return major < 3 ? 'A-Za-z0-9_' : '\\p{L}\\p{N}_';
}

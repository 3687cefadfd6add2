/**
 * Where the last name of a path of this machine begins: behind the last separator.
 * @param separator `/` where a backslash is a letter like any other; by default both separate, as on Windows, which is enough
 *   where a cut too far to the right does no harm
 */
export function nameStart(path: string, separator = '\\'): number {
  const slash = path.lastIndexOf('/');
  return 1 + (separator === '/' ? slash : Math.max(slash, path.lastIndexOf('\\')));
}

/** What stands before the last name, without the separator: empty where nothing does, and for what lies at the top. */
export function folderPart(path: string, separator = '\\'): string {
  return path.slice(0, Math.max(nameStart(path, separator) - 1, 0));
}

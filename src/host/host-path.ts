/**
 * Where the last name of a path of this machine begins: behind the last separator.
 * @param separator `/` where a backslash is a letter like any other, as in an absolute path that begins with one; else both separate,
 *   as on Windows
 */
export function nameStart(path: string, separator: string = separatorOf(path)): number {
  const slash = path.lastIndexOf('/');
  return 1 + (separator === '/' ? slash : Math.max(slash, path.lastIndexOf('\\')));
}

/** What stands before the last name, without the separator: empty where nothing does, and for what lies at the top. */
export function folderPart(path: string, separator: string = separatorOf(path)): string {
  return path.slice(0, Math.max(nameStart(path, separator) - 1, 0));
}

/** On Windows no absolute path begins with a slash. */
function separatorOf(path: string): string {
  return path.startsWith('/') ? '/' : '\\';
}

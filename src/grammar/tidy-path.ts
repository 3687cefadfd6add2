const SLASH = 47;
const DOT = 46;

/**
 * Whether a posix path is normal already, without an empty part, `.` or `..`: most are, and to see that is much quicker than to make
 * it so.
 */
export function isTidy(path: string): boolean {
  const start = path.startsWith('/') ? 1 : 0;
  if (path.length === start || path.endsWith('/') || path.includes('//') || isDots(path, start)) return false;
  for (let at = path.indexOf('/.', start); at !== -1; at = path.indexOf('/.', at + 1)) if (isDots(path, at + 1)) return false;
  return true;
}

/** Whether the part that begins there is `.` or `..`. */
function isDots(path: string, at: number): boolean {
  if (path.charCodeAt(at) !== DOT) return false;
  const end = at + (path.charCodeAt(at + 1) === DOT ? 2 : 1);
  return end === path.length || path.charCodeAt(end) === SLASH;
}

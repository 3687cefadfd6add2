/** An empty part, `.` or `..`. */
const UNTIDY: RegExp = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** Whether a posix path is normal already: most are, and to see that is much quicker than to make it so. */
export function isTidy(path: string): boolean {
  // Nothing of what the expression looks for, and quicker.
  if (!path.includes('//') && !path.includes('/.') && !path.startsWith('.') && !path.endsWith('/') && path !== '') return true;
  return !UNTIDY.test(path.startsWith('/') ? path.slice(1) : path);
}

/** An empty part, `.` or `..`. */
const UNTIDY: RegExp = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** Whether a posix path is normal already: most are, and to see that is much quicker than to make it so. */
export function isTidy(path: string): boolean {
  return !UNTIDY.test(path.startsWith('/') ? path.slice(1) : path);
}

/** The host path of what stands in a state: relative to the project, with forward slashes, where it lies in it. */
export function toHostPath(recorded: string, root: string, separator: string): string {
  // Most are headers of the system.
  if (recorded.startsWith('/') || /^(?:[A-Za-z]:|\\\\)/.test(recorded)) return recorded;
  return root + separator + (separator === '/' ? recorded : recorded.replaceAll('/', separator));
}

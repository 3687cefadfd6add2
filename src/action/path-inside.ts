import { isAbsolute, relative } from 'node:path';

/** The way from the folder to a path in it: empty for the folder itself; undefined for what lies elsewhere. Both are absolute. */
export function pathInside(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return isAbsolute(way) || /^\.\.(?:[\\/]|$)/.test(way) ? undefined : way;
}

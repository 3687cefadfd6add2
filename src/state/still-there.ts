import type { Disk } from '../host/disk.ts';
import { nameStart } from '../host/host-path.ts';

/** In the time in which so many files are looked at, their folder is listed. */
const WORTH_A_LISTING = 8;

type Names = ReadonlyMap<string, unknown>;
const NONE: Names = new Map();

/**
 * The entries of those files (by absolute path) that are still there, in their order. Where many lie in one folder that is listed.
 * @param seen files that are known to be there
 */
export function stillThere<T>(disk: Disk, entries: ReadonlyMap<string, T>, seen: Names): readonly (readonly [path: string, entry: T])[] {
  const counts = new Map<string, number>();
  for (const path of entries.keys()) {
    if (seen.has(path)) continue;
    const folder = path.slice(0, nameStart(path));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const listings = new Map([...counts].map(([folder, count]) => [folder, count < WORTH_A_LISTING ? NONE : namesIn(disk, folder)]));
  return [...entries].filter(([path]) => {
    if (seen.has(path)) return true;
    const cut = nameStart(path);
    // A disk that does not tell cases apart may list it under another spelling.
    return listings.get(path.slice(0, cut))?.has(path.slice(cut)) === true || disk.stat(path) !== undefined;
  });
}

function namesIn(disk: Disk, folder: string): Names {
  try {
    return disk.members(folder);
  } catch {
    return NONE;
  }
}

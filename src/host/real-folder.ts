import { realPlatform } from './environment.ts';
import { RealDisk } from './real-disk.ts';

/**
 * A folder by the name that programs which run in it have for it, with no links on the way. As it is where that cannot be found
 * out, and on Windows, where a folder is what it was called when it was entered.
 */
export function realFolder(path: string): string {
  if (realPlatform() === 'nt') return path;
  try {
    return new RealDisk().realPath(path);
  } catch {
    return path;
  }
}

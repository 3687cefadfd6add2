import { posix, win32, type PlatformPath } from 'node:path';
import { isTidy } from '../grammar/tidy-path.ts';

/** How paths are written: `posix` or `nt`. */
export type PathFlavour = 'posix' | 'nt';

/** Where a path of the target lies. */
export interface Place {
  /** Equal for all spellings of a path; the host path where there is one. */
  readonly key: string;
  /** Absolute, normalised path on the disk of this machine; undefined where the path cannot exist here. */
  readonly host: string | undefined;
}

/** Keys of places that no host path names start with this. */
const ELSEWHERE = '\0';

/**
 * Turns paths of the target's flavour into places.
 *
 * Where target and disk are of one flavour that is `path.resolve`. A plan for an `nt` target on a posix disk lives in two
 * worlds: a path without drive (`build\lib`, `\tmp\x\build`) is the host's path of the same parts, so that sources are
 * found; a path with a drive or a server (`F:\Python27`) is a place that only names and steps know. In the same way a posix
 * target on an `nt` disk keeps relative paths, and its absolute ones are elsewhere.
 */
export class PathMapping {
  /** Path functions of the target. */
  readonly target: PlatformPath;
  /** Path functions of the disk. */
  readonly host: PlatformPath;
  private readonly hostCwd: string;
  private tidyFolder: string | undefined;

  /** @param hostCwd folder on this machine that relative paths mean where the target's own folder is elsewhere */
  constructor(target: PathFlavour, host: PathFlavour, hostCwd: string) {
    this.target = target === 'nt' ? win32 : posix;
    this.host = host === 'nt' ? win32 : posix;
    this.hostCwd = hostCwd;
  }

  place(path: string, cwd: string): Place {
    if (this.target === this.host) return this.here(this.resolve(path, cwd));
    return this.target === win32 ? this.placeOfNt(path, cwd) : this.placeOfPosix(path, cwd);
  }

  /** The place of the directory that holds it; the place itself where it is a root. */
  parent(place: Place): Place {
    const { host } = place;
    if (host !== undefined)
      return this.here(this.host === posix ? host.slice(0, Math.max(host.lastIndexOf('/'), 1)) : this.host.dirname(host));
    return { key: ELSEWHERE + this.target.dirname(place.key.slice(ELSEWHERE.length)), host: undefined };
  }

  /** The last part of a path of the target. */
  nameIn(path: string): string {
    const plain = this.target === posix && !path.endsWith('/');
    return plain ? path.slice(path.lastIndexOf('/') + 1) : this.target.basename(path);
  }

  child(place: Place, name: string): Place {
    if (place.host !== undefined) return this.here(this.resolve(name, place.host));
    return this.elsewhere(this.target.join(place.key.slice(ELSEWHERE.length), name));
  }

  private resolve(path: string, cwd: string): string {
    if (this.host !== posix || !isTidy(path) || !this.isTidyFolder(cwd)) return this.host.resolve(cwd, path);
    return path.startsWith('/') ? path : `${cwd}/${path}`;
  }

  /** The same folder is asked for again and again. */
  private isTidyFolder(cwd: string): boolean {
    if (cwd === this.tidyFolder) return true;
    const tidy = isTidy(cwd);
    if (tidy) this.tidyFolder = cwd;
    return tidy;
  }

  private here(host: string): Place {
    return { key: host, host };
  }

  /** Names on `nt` disks are equal in any case. */
  private elsewhere(path: string): Place {
    const normal = this.target.normalize(path);
    const bare = normal.length > this.target.parse(normal).root.length ? normal.replace(/[\\/]$/, '') : normal;
    return { key: ELSEWHERE + (this.target === win32 ? bare.toUpperCase() : bare), host: undefined };
  }

  private placeOfNt(path: string, cwd: string): Place {
    const root = win32.parse(path).root;
    // `C:x`, relative to a drive's own folder, is no more on this disk than `C:\x`.
    if (!/^[\\/]?$/.test(root)) return this.elsewhere(root.endsWith(':') ? `${root}\\${path.slice(root.length)}` : path);
    const parts = path.replaceAll('\\', '/');
    if (root !== '') return this.here(posix.resolve(parts));
    return this.here(posix.resolve(this.hostFolder(cwd), parts));
  }

  private hostFolder(cwd: string): string {
    const place = /^[\\/](?![\\/])/.test(cwd) ? cwd.replaceAll('\\', '/') : '';
    return place === '' ? this.hostCwd : place;
  }

  private placeOfPosix(path: string, cwd: string): Place {
    if (posix.isAbsolute(path)) return this.elsewhere(path);
    const folder = win32.isAbsolute(cwd) ? cwd : this.hostCwd;
    return this.here(win32.resolve(folder, path));
  }
}

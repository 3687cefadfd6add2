import { type PlatformPath } from 'node:path';
/** How paths are written: `posix` or `nt`. */
export type PathFlavour = 'posix' | 'nt';
/** Where a path of the target lies. */
export interface Place {
    /** Equal for all spellings of a path; the host path where there is one. */
    readonly key: string;
    /** Absolute, normalised path on the disk of this machine; undefined where the path cannot exist here. */
    readonly host: string | undefined;
}
/**
 * Turns paths of the target's flavour into places.
 *
 * Where target and disk are of one flavour that is `path.resolve`. A plan for an `nt` target on a posix disk lives in two
 * worlds: a path without drive (`build\lib`, `\tmp\x\build`) is the host's path of the same parts, so that sources are
 * found; a path with a drive or a server (`F:\Python27`) is a place that only names and steps know. In the same way a posix
 * target on an `nt` disk keeps relative paths, and its absolute ones are elsewhere.
 */
export declare class PathMapping {
    /** Path functions of the target. */
    readonly target: PlatformPath;
    /** Path functions of the disk. */
    readonly host: PlatformPath;
    private readonly hostCwd;
    /** @param hostCwd folder on this machine that relative paths mean where the target's own folder is elsewhere */
    constructor(target: PathFlavour, host: PathFlavour, hostCwd: string);
    place(path: string, cwd: string): Place;
    /** The place of the directory that holds it; the place itself where it is a root. */
    parent(place: Place): Place;
    child(place: Place, name: string): Place;
    private here;
    /** Names on `nt` disks are equal in any case. */
    private elsewhere;
    private placeOfNt;
    private hostFolder;
    private placeOfPosix;
}

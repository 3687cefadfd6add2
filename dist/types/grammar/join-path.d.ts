/**
 * `os.path.join`, `splitdrive` and `isabs` of a target, by its `os.name`. Node's `path.join` is no substitute: it
 * normalises (`a/../b`, `./a`), and the transcript shows paths as Python joined them.
 */
/** `os.path.join(first, ...rest)`. */
export declare function joinPath(osName: string, first: string, ...rest: readonly string[]): string;
/**
 * `ntpath.splitdrive`: `C:` or `\\host\share`, and the rest.
 * Differs: what begins like a share but is none (`\\host`) has no drive; 3.11 and later take it all for one.
 */
export declare function splitDrive(path: string): [drive: string, rest: string];

/**
 * `os.path` of a target, exactly as Python has it. Node's functions of the same names answer differently: `basename('a/')` is
 * `''` in Python, `dirname('a')` is `''`, and `join` never normalises.
 */
export interface OsPath {
    readonly sep: '/' | '\\';
    /** Separator of lists of paths. */
    readonly pathsep: ':' | ';';
    join(first: string, ...rest: readonly string[]): string;
    split(path: string): [head: string, tail: string];
    dirname(path: string): string;
    basename(path: string): string;
    splitext(path: string): [root: string, extension: string];
    splitdrive(path: string): [drive: string, rest: string];
    isabs(path: string): boolean;
    normpath(path: string): string;
    normcase(path: string): string;
    /** @param cwd absolute folder that relative paths mean */
    abspath(path: string, cwd: string): string;
    /** `os.path.relpath(path, start)` */
    relpath(path: string, start: string, cwd: string): string;
}
/** @param osName `os.name`; everything but `nt` (and `os2`) has slashes */
export declare function osPath(osName: string): OsPath;

/** What `--python` asks for. */
export type PythonRequest = {
    readonly kind: 'default';
} | {
    readonly kind: 'path';
    readonly path: string;
} | {
    readonly kind: 'command';
    readonly name: string;
} | ({
    readonly kind: 'version';
} & VersionRequest);
/** Versions of one implementation and build. */
export interface VersionRequest {
    /** Undefined: any, CPython first. */
    readonly implementation: 'cpython' | 'pypy' | undefined;
    /** In the grammar of npm's semver. */
    readonly range: string;
    /** Ranges to leave out (`!=3.9.1`), which semver's grammar can't say. */
    readonly except: readonly string[];
    readonly freeThreaded: boolean;
    readonly debug: boolean;
}
/**
 * Reads `3.11`, `2.7`, `3.13t`, `3.14-dev`, `>=3.8 <3.12`, `>=3.8,<3.12`, `~=3.9`, `pypy>=3.9`; anything with a separator is a
 * path, the rest is a command. Bounds are semver's: `<=3.11` includes 3.11.7, and `>3.8` leaves out 3.8.1.
 */
export declare function parsePythonRequest(request: string | undefined, platform: 'posix' | 'nt'): PythonRequest;
/** The versions that a text asks for; undefined when it is of another kind. */
export declare function parseVersionRequest(request: string): VersionRequest | undefined;
/** Python's pre-releases in semver's spelling: `3.14.0rc1` → `3.14.0-rc.1`; a runner's `3.14.0-alpha.7` → `3.14.0-a.7`. */
export declare function toSemver(version: string): string;

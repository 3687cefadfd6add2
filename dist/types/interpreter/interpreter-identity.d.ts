import type { Environment, HostPlatform } from '../host/environment.ts';
import type { ProcessResult, Processes } from '../host/processes.ts';
import type { ReadableTree } from '../host/readable-tree.ts';
/** What finding an interpreter needs of the machine. */
export interface FindPythonDoors {
    readonly tree: ReadableTree;
    readonly processes: Processes;
    readonly environment: Environment;
    readonly platform: HostPlatform;
    /** Folder that relative paths mean. */
    readonly cwd: string;
}
/** What an interpreter says of itself when it is asked who it is. */
export interface InterpreterIdentity {
    /** Its `sys.executable`: the interpreter itself, also when a shim or launcher was asked; in a virtual environment that one's. */
    readonly executable: string;
    /** In semver's spelling: `3.11.7`, `3.14.0-rc.1`. */
    readonly version: string;
    readonly implementation: 'cpython' | 'pypy';
    readonly freeThreaded: boolean;
    readonly debug: boolean;
}
/** An identity, or why there is none. */
export type IdentityAnswer = {
    readonly identity: InterpreterIdentity;
} | {
    readonly failure: ProcessResult;
};
export declare const IDENTITY_PATIENCE_MS = 15000;
/** Asks a program which Python it is. It runs without `site`, so that start-up files cost nothing. */
export declare function askIdentity(program: string, { processes, environment, cwd }: FindPythonDoors): Promise<IdentityAnswer>;
/**
 * Whether a program is likely to start an interpreter that lies elsewhere: a script (pyenv, asdf), a link to a program of another
 * name (mise), the `py` launcher, a stub of the Windows store. The link that a virtual environment has is none of these.
 */
export declare function isRedirector(path: string, { tree, platform }: FindPythonDoors): boolean;

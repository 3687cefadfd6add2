import { posix } from 'node:path';
import type { FindPythonDoors } from './interpreter-identity.ts';
/** An interpreter that may be there, and what its name tells of it before it is asked. */
export interface Candidate {
    readonly path: string;
    /** `3.11.7` or `3.14.0-rc.1`: told by the folder it lies in. */
    readonly version?: string;
    /** `3.11`: told by its name. */
    readonly minor?: string | undefined;
    readonly implementation?: 'cpython' | 'pypy' | undefined;
    readonly freeThreaded?: boolean | undefined;
}
/** One place where interpreters are looked for. */
export interface CandidatePlace {
    /** For messages: `PATH`, `pyenv (/root/.pyenv/versions)`. */
    readonly name: string;
    readonly candidates: readonly Candidate[];
}
/** All places, best first; those that this machine has not are left out. */
export declare function listPlaces(doors: FindPythonDoors): Promise<readonly CandidatePlace[]>;
/** The interpreter inside a virtual environment, or inside any folder that holds one. */
export declare function interpreterIn(folder: string, doors: FindPythonDoors): string | undefined;
/** Folder of the versions that pyenv holds, where there is one. */
export declare function pyenvVersions(doors: FindPythonDoors): string | undefined;
/** Path functions of the machine at the doors. */
export declare function pathsOf({ platform }: FindPythonDoors): typeof posix;

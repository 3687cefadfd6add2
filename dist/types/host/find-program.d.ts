import type { Environment, HostPlatform } from './environment.ts';
import type { ReadableTree } from './readable-tree.ts';
export interface ProgramDoors {
    readonly tree: ReadableTree;
    readonly environment: Environment;
    readonly platform: HostPlatform;
    /** Folder that relative entries of PATH and relative names mean. */
    readonly cwd: string;
}
/** The first executable file of that name on PATH, as a shell would find it; a name with a separator is only checked. */
export declare function findProgram(name: string, doors: ProgramDoors): string | undefined;
/** All of them, in the order of PATH. */
export declare function findPrograms(name: string, doors: ProgramDoors): Generator<string, undefined>;

import type { Disk } from '../host/disk.ts';
import type { Environment, HostPlatform } from '../host/environment.ts';
import type { Processes } from '../host/processes.ts';
import type { CompilerFamily } from '../plan/step.ts';
import type { BuildState } from './build-state.ts';
/**
 * Which programs do the work of a command line, by content.
 *
 * A driver such as gcc does little itself; cc1, as, collect2 and ld do. Which ones, and what `-march=native` means on this
 * machine, the driver tells with `-###`, without running anything. That answer is kept in the build state under a question
 * that holds everything it depends on (the driver and all programs of its name on PATH, by content, and the options that
 * select), so that a run in which nothing changed starts no program. The programs are then hashed, through the stat cache.
 *
 * Behind ccache or a script of the user's the same works: they pass `-###` on, and count themselves by content.
 */
export interface ToolIdentity {
    /** JSON pairs of program (or setting) and digest; the `tool` of a fingerprint. */
    readonly text: string;
    /** Where the linker looks for `-lname` after the folders of the command line. */
    readonly libraryFolders: readonly string[];
}
export interface ToolRequest {
    readonly argv: readonly string[];
    readonly family: CompilerFamily;
    readonly role: 'compile' | 'link' | 'other';
    /** Absolute path of the folder that the command runs in. */
    readonly cwd: string;
    /** Of a compile: tells the language. */
    readonly source?: string;
    /** Environment of the command. */
    readonly environment: Environment;
}
export interface ToolDoors {
    readonly disk: Disk;
    readonly processes: Processes;
    readonly state: BuildState;
    readonly platform: HostPlatform;
    /** Ends a driver that is being asked. */
    readonly signal?: AbortSignal | undefined;
}
export declare class ToolIdentities {
    private readonly doors;
    private readonly path;
    private readonly known;
    constructor(doors: ToolDoors);
    /** One answer for all command lines that agree in what selects programs. */
    identify(request: ToolRequest): Promise<ToolIdentity>;
    /** Programs may have changed. */
    forget(): void;
    private find;
    private identity;
    private ask;
    /** All programs of that name that are on PATH: a wrapper picks one of those that come after it. */
    private programs;
    private resolve;
    /** gcc names collect2 only, which runs the linker. */
    private linker;
    /** The work of cl.exe is done by libraries beside it. */
    private besideMsvc;
    /** That of clang by libraries that it is linked with, where a distribution builds it so. */
    private clangLibraries;
}

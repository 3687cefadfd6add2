import type { Engine } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
export interface LinkRequest {
    /** All arguments of the linker. */
    readonly args: readonly Value[];
    /** Those among them that are objects, which are inputs anyway. */
    readonly objects: readonly Value[];
    /** Names that are looked for in the folders. */
    readonly libraries: readonly string[];
    readonly libraryDirs: readonly string[];
}
/**
 * Files whose content a link depends on besides its objects: libraries in the given folders (those of the system belong to the
 * compiler), archives and scripts named among the arguments (`-Wl,--version-script=exports.map`).
 */
export declare function linkInputs(engine: Engine, { args, objects, libraries, libraryDirs }: LinkRequest): string[];

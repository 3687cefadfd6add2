import type { Engine } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
/** The version of a program of the GNU tools. */
export interface ToolVersion {
    /** What scripts see: Python's LooseVersion where Python was asked. */
    readonly value: Value;
    /** Null where the program is not there or does not tell. */
    readonly text: string | null;
}
/** Versions of gcc, ld and dllwrap. */
export type GnuVersions = readonly [gcc: ToolVersion, ld: ToolVersion, dllwrap: ToolVersion];
/** Asks the script's Python, which runs the programs. Source: distutils/cygwinccompiler.py: get_versions. */
export declare function gnuVersions(engine: Engine): Promise<GnuVersions>;
/** Whether the gcc on PATH is Cygwin's own. Source: distutils/cygwinccompiler.py: is_cygwingcc. */
export declare function gccIsCygwins(engine: Engine): Promise<boolean>;
/** Negative, 0 or positive; a program that is not there is older than any. */
export declare function compareToolVersion(version: ToolVersion, other: string): number;

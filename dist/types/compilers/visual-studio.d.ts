import type { Engine } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
/** Variables of a Visual Studio prompt, names in lower case: `path`, `include`, `lib` and the rest. */
export type VcEnvironment = ReadonlyMap<string, string>;
/** The function of the script's Python that finds Visual Studio: it reads the registry and runs `vcvarsall.bat`. */
export interface VcFinder {
    readonly module: string;
    readonly name: string;
    readonly args: readonly Value[];
    /** Where it looks, for who must mend it. */
    readonly places: readonly string[];
}
/**
 * The environment that a compiler of Visual Studio needs. Throws DistutilsPlatformError where there is none.
 * Sources: distutils/_msvccompiler.py: _get_vc_env; distutils/msvc9compiler.py: query_vcvarsall.
 */
export declare function findVcEnvironment(engine: Engine, finder: VcFinder): Promise<VcEnvironment>;
/** The environment of the script itself, which somebody has set up. */
export declare function ownVcEnvironment(engine: Engine): VcEnvironment;
/** Places where Visual Studio 2015 and later say that they are. */
export declare function modernPlaces(engine: Engine): readonly string[];
/** Places where an older one is looked for. @param version `9.0` */
export declare function oldPlaces(version: string): readonly string[];

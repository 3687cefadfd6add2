import type { OsPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
export interface LibraryFiles {
    readonly shared: string;
    readonly dylib: string;
    readonly stub: string;
    readonly static: string;
}
/** Where a library can be, best first. `sdk`: on macOS, the folder that the system's own libraries are below. Source: distutils/unixccompiler.py: find_library_file. */
export declare function unixLibraryPlaces(directories: readonly string[], files: LibraryFiles, sdk: string | undefined, paths: OsPath): Generator<string>;
/**
 * The SDK that the interpreter was compiled with. From 3.8 on the compiler itself is asked where there is none: Python does that.
 */
export declare function sdkFolder(engine: Engine): Promise<string>;

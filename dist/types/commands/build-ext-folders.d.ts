import type { Engine } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
/** What `finalize_options` works on: the two lists are added to in place. */
export interface ExtensionFolders {
    readonly includeDirs: Value;
    readonly libraryDirs: Value;
    readonly platform: string;
}
/** Folders of Python's own headers, after all others. */
export declare function addPythonIncludes(engine: Engine, includeDirs: Value): Promise<void>;
/** Windows: the import libraries, and the headers and libraries of a source tree. */
export declare function addWindowsFolders(engine: Engine, folders: ExtensionFolders): Promise<void>;
/** Where the Python library itself is, for systems whose extensions link with it. */
export declare function addPythonLibraryFolder(engine: Engine, libraryDirs: Value, pythonBuild: boolean): Promise<void>;
/** `--user`: the user's own headers and libraries, where they are. */
export declare function addUserFolders(engine: Engine, userBase: Value, folders: {
    readonly includeDirs: Value;
    readonly libraryDirs: Value;
    readonly rpath: Value;
}): void;
/** `get_libraries`: the Python library where the system wants all symbols at link time. null: none but the extension's own. */
export declare function pythonLibrary(engine: Engine, facts: {
    readonly msvc: boolean;
    readonly debug: boolean;
}): Promise<readonly string[] | null>;

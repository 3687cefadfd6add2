import type { OsPath } from '../grammar/os-path.ts';
import type { Value } from '../model/values.ts';
/**
 * The folder of a package, from the longest name in `package_dir` that it or one of its parents has; '' is the root package.
 * Source: distutils/command/build_py.py: get_package_dir.
 */
export declare function packageFolder(name: string, folders: ReadonlyMap<Value, Value>, path: OsPath): string;
/** `glob.escape(path)`: a folder whose name holds `[`, `*` or `?` stands for itself. */
export declare function escapeGlob(folder: string, path: OsPath): string;
export declare function joinAll(path: OsPath, parts: readonly string[]): string;

import type { OsPath } from '../grammar/os-path.ts';
import { pathText } from '../model/protocols.ts';
import type { Value } from '../model/values.ts';

/**
 * The folder of a package, from the longest name in `package_dir` that it or one of its parents has; '' is the root package.
 * Source: distutils/command/build_py.py: get_package_dir.
 */
export function packageFolder(name: string, folders: ReadonlyMap<Value, Value>, path: OsPath): string {
  const parts = name.split('.');
  if (folders.size === 0) return joinAll(path, parts);
  const tail: string[] = [];
  while (parts.length > 0) {
    const known = folders.get(parts.join('.'));
    if (known !== undefined) return joinAll(path, [pathText(known), ...tail]);
    tail.unshift(parts.pop() as string);
  }
  const root = folders.get('');
  if (root !== undefined && root !== null) tail.unshift(pathText(root));
  return joinAll(path, tail);
}

/** `glob.escape(path)`: a folder whose name holds `[`, `*` or `?` stands for itself. */
export function escapeGlob(folder: string, path: OsPath): string {
  const [drive, rest] = path.splitdrive(folder);
  return drive + rest.replace(/[*?[]/g, '[$&]');
}

export function joinAll(path: OsPath, parts: readonly string[]): string {
  const [first = '', ...rest] = parts;
  return path.join(first, ...rest);
}

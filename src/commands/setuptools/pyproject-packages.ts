import { osPath } from '../../grammar/os-path.ts';
import type { Engine } from '../../model/engine.ts';
import { findPackages } from './find-packages.ts';

/** `[tool.setuptools.packages.find]`. */
export interface PackageSearch {
  /** Folders, from the project's. */
  readonly where: readonly string[];
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  /** Whether a folder without `__init__.py` is a package, too. */
  readonly namespaces: boolean;
}

/**
 * The packages of all folders, as dotted names. `places` is `package-dir` of the file, and comes to tell where they are: one folder is
 * the place of everything (`''`), of several each package is told by itself, but for those below another.
 * Source: setuptools/config/expand.py: find_packages.
 */
export function searchPackages(engine: Engine, search: PackageSearch, places: Map<string, string>): string[] {
  const paths = osPath(engine.target.osName);
  const isProject = (folder: string): boolean => paths.abspath(folder, engine.cwd) === paths.abspath('.', engine.cwd);
  const folders = [...new Set(search.where)];
  const [only] = folders;
  if (folders.length === 1 && !isProject(only as string) && !places.has('')) places.set('', only as string);
  return folders.flatMap((folder) => {
    const found = findPackages(engine, {
      where: folder,
      ...(search.include === undefined ? {} : { include: search.include }),
      ...(search.exclude === undefined ? {} : { exclude: search.exclude }),
      ...(search.namespaces ? { isPackage: () => true } : {}),
    });
    if (places.get('') !== folder && !isProject(folder)) {
      const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
      for (const name of outermost(found)) places.set(name, [...parts, ...name.split('.')].join('/'));
    }
    return found;
  });
}

function outermost(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => name.startsWith(`${other}.`)));
}

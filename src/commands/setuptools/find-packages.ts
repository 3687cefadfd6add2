import { convertPath } from '../../grammar/convert-path.ts';
import { osPath } from '../../grammar/os-path.ts';
import type { Engine } from '../../model/engine.ts';
import { compileGlobPattern } from '../../plan/glob-pattern.ts';

export interface FindPackages {
  readonly where?: string;
  readonly exclude?: readonly string[];
  readonly include?: readonly string[];
  /** Whether a folder is a package, by path and dotted name; by default where it holds `__init__.py`. */
  readonly isPackage?: (path: string, name: string) => boolean;
}

/** Names that no search finds. */
const NEVER = ['ez_setup', '*__pycache__'];

/**
 * Packages under a folder: dotted names, each before those below it, in the order in which the disk lists the folders. What is
 * below a name that was excluded is looked at all the same. Source: setuptools/discovery.py: PackageFinder.
 */
export function findPackages(engine: Engine, options: FindPackages = {}): string[] {
  const { view, target } = engine;
  const paths = osPath(target.osName);
  const isPackage = options.isPackage ?? ((path: string) => view.isFile(paths.join(path, '__init__.py')));
  const excluded = matcher([...NEVER, ...(options.exclude ?? [])]);
  const included = matcher(options.include ?? ['*']);
  const found: string[] = [];
  const visit = (folder: string, prefix: string): void => {
    const below: (readonly [path: string, name: string])[] = [];
    for (const name of foldersIn(engine, folder)) {
      const path = paths.join(folder, name);
      const dotted = prefix + name;
      if (name.includes('.') || !isPackage(path, dotted)) continue;
      if (included(dotted) && !excluded(dotted)) found.push(dotted);
      below.push([path, dotted]);
    }
    for (const [path, name] of below) visit(path, `${name}.`);
  };
  visit(convertPath(options.where ?? '.', target.osName), '');
  return found;
}

/** Modules directly in a folder. Source: setuptools/discovery.py: ModuleFinder. */
export function findModules(engine: Engine, options: Omit<FindPackages, 'isPackage'> = {}): string[] {
  const { view, target } = engine;
  const paths = osPath(target.osName);
  const excluded = matcher(options.exclude ?? []);
  const included = matcher(options.include ?? ['*']);
  const folder = convertPath(options.where ?? '.', target.osName);
  const names = view.glob(paths.join(folder, '*.py')).map((file) => paths.splitext(paths.basename(file))[0]);
  return names.filter((name) => isIdentifier(name) && included(name) && !excluded(name));
}

function foldersIn(engine: Engine, folder: string): readonly string[] {
  try {
    return [...engine.view.kinds(folder)].flatMap(([name, kind]) => (kind === 'directory' ? [name] : []));
  } catch {
    return [];
  }
}

function matcher(patterns: readonly string[]): (name: string) => boolean {
  const expressions = patterns.map(compileGlobPattern);
  return (name) => expressions.some((expression) => expression.test(name));
}

/** `str.isidentifier`. */
export function isIdentifier(name: string): boolean {
  return /^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name);
}

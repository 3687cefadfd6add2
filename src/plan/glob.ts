import type { PathFlavour } from './path-mapping.ts';
import { compileGlobPattern, hasMagic } from './glob-pattern.ts';

/** What `glob` looks at. */
export interface GlobTree {
  exists(path: string): boolean;
  isLink(path: string): boolean;
  isDirectory(path: string): boolean;
  list(path: string): readonly string[];
}

/**
 * `glob.glob(pattern)`: names in the order in which directories list them, hidden ones only for a pattern that starts with
 * a dot, `**` no more than `*`. Parts without magic are looked up, not matched. Source: glob.py: iglob, glob0, glob1.
 */
export function glob(pattern: string, tree: GlobTree, flavour: PathFlavour): readonly string[] {
  const [folder, name] = split(pattern, flavour);
  if (!hasMagic(pattern)) {
    const there = name === '' ? tree.isDirectory(folder) : present(pattern, tree);
    return there ? [pattern] : [];
  }
  if (folder === '') return matchNames('.', name, tree, flavour);
  const folders = folder !== pattern && hasMagic(folder) ? glob(folder, tree, flavour) : [folder];
  return folders.flatMap((each) => {
    const names = hasMagic(name) ? matchNames(each, name, tree, flavour) : literalName(each, name, tree, flavour);
    const start = join(each, '', flavour);
    return names.map((found) => start + found);
  });
}

function matchNames(folder: string, pattern: string, tree: GlobTree, flavour: PathFlavour): readonly string[] {
  let names: readonly string[];
  if (!tree.isDirectory(folder)) return [];
  try {
    names = tree.list(folder);
  } catch {
    return [];
  }
  const expression = compileGlobPattern(normalCase(pattern, flavour));
  const hidden = pattern.startsWith('.');
  return names.filter((name) => (hidden || !name.startsWith('.')) && expression.test(normalCase(name, flavour)));
}

function literalName(folder: string, name: string, tree: GlobTree, flavour: PathFlavour): readonly string[] {
  // A pattern that ends in a separator matches directories only.
  const there = name === '' ? tree.isDirectory(folder) : present(join(folder, name, flavour), tree);
  return there ? [name] : [];
}

/** `os.path.lexists`. */
function present(path: string, tree: GlobTree): boolean {
  return tree.exists(path) || tree.isLink(path);
}

/** `os.path.normcase`. */
function normalCase(text: string, flavour: PathFlavour): string {
  return flavour === 'nt' ? text.replaceAll('/', '\\').toLowerCase() : text;
}

/** `os.path.split`: what stands before the last separator keeps a separator only where it is nothing else. */
function split(path: string, flavour: PathFlavour): readonly [folder: string, name: string] {
  const drive = flavour === 'nt' ? (/^(?:[^\\/]:|[\\/]{2}[^\\/]+[\\/][^\\/]+)/.exec(path)?.[0] ?? '') : '';
  const rest = path.slice(drive.length);
  const at = Math.max(rest.lastIndexOf('/'), flavour === 'nt' ? rest.lastIndexOf('\\') : -1) + 1;
  const head = rest.slice(0, at);
  const bare = head.replace(flavour === 'nt' ? /[\\/]+$/ : /\/+$/, '');
  return [drive + (bare === '' ? head : bare), rest.slice(at)];
}

/** `os.path.join` of a folder and a name. */
function join(folder: string, name: string, flavour: PathFlavour): string {
  if (folder === '' || (flavour === 'nt' ? /[\\/:]$/ : /\/$/).test(folder)) return folder + name;
  return folder + (flavour === 'nt' ? '\\' : '/') + name;
}

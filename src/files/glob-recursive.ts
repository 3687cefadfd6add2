import { osPath, type OsPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import type { Kinds } from '../plan/file-view.ts';
import { compileGlobPattern, hasMagic } from '../plan/glob-pattern.ts';
import { entriesOf } from './find-all.ts';

export interface GlobOptions {
  /** False: `**` means what `*` does, as without `recursive=True`. */
  readonly recursive?: boolean;
  /** Names that start with a dot are like all others (`setuptools.glob`). */
  readonly hidden?: boolean;
  /** Whoever asks will sort what is found. */
  readonly anyOrder?: boolean;
}

/**
 * `glob.glob(pattern, recursive=True)`: a part `**` stands for any number of folders, none among them. In the order in which the
 * disk lists the names. Source: glob.py, setuptools/glob.py.
 */
export function findWithStars(engine: Engine, pattern: string, options: GlobOptions = {}): readonly string[] {
  const walk = new StarWalk(engine, options);
  const found = walk.find(pattern);
  // The beginning of a pattern that is `**` alone.
  return pattern === '**' ? found.filter((path) => path !== '') : found;
}

const NOTHING: Kinds = new Map();

class StarWalk {
  readonly #engine: Engine;
  readonly #hidden: boolean;
  readonly #anyOrder: boolean;
  readonly #recursive: boolean;
  readonly #paths: OsPath;

  constructor(engine: Engine, { hidden = false, anyOrder = false, recursive = true }: GlobOptions) {
    this.#engine = engine;
    this.#hidden = hidden;
    this.#anyOrder = anyOrder;
    this.#recursive = recursive;
    this.#paths = osPath(engine.target.osName);
  }

  /** @param foldersOnly what is found will be looked into: a file is not worth it */
  find(pattern: string, foldersOnly = false): readonly string[] {
    const { view } = this.#engine;
    const [folder, name] = this.#paths.split(pattern);
    if (!hasMagic(pattern)) {
      const there = name === '' ? view.isDirectory(folder) : view.exists(pattern) || view.isLink(pattern);
      return there ? [pattern] : [];
    }
    if (folder === '') return this.#names('', name, foldersOnly);
    // Each that `**` finds is found by a second one too, files among them.
    const folders = folder !== pattern && hasMagic(folder) ? this.find(folder, name !== '**') : [folder];
    return folders.flatMap((each) => {
      const start = this.#paths.join(each, '');
      return this.#names(each, name, foldersOnly).map((found) => start + found);
    });
  }

  /** Names in a folder that a part of a pattern means; for `**` the folder itself ('') and all below it. */
  #names(folder: string, part: string, foldersOnly: boolean): readonly string[] {
    const { view } = this.#engine;
    if (part === '**' && this.#recursive) {
      const found = [''];
      this.#below(folder, '', found, foldersOnly);
      return found;
    }
    if (hasMagic(part)) {
      const expression = compileGlobPattern(this.#paths.normcase(part));
      return [...this.#list(folder).keys()].filter((name) => this.#shown(name, part) && expression.test(this.#paths.normcase(name)));
    }
    if (part === '') return view.isDirectory(folder) ? [''] : [];
    const path = this.#paths.join(folder, part);
    return view.exists(path) || view.isLink(path) ? [part] : [];
  }

  #shown(name: string, part: string): boolean {
    return this.#hidden || part.startsWith('.') || !name.startsWith('.');
  }

  #below(folder: string, prefix: string, found: string[], foldersOnly: boolean): void {
    const start = folder === '' ? '' : this.#paths.join(folder, '');
    for (const [name, kind] of this.#list(folder)) {
      if (!this.#hidden && name.startsWith('.')) continue;
      const isFolder = kind === 'directory';
      if (isFolder || !foldersOnly) found.push(prefix + name);
      if (isFolder) this.#below(start + name, prefix + name + this.#paths.sep, found, foldersOnly);
    }
  }

  #list(folder: string): Kinds {
    const { view } = this.#engine;
    const path = folder === '' ? '.' : folder;
    if (!view.isDirectory(path)) return NOTHING;
    return entriesOf(this.#engine, path, this.#anyOrder);
  }
}

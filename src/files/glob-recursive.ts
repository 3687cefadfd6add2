import { osPath, type OsPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import { compileGlobPattern, hasMagic } from '../plan/glob-pattern.ts';

export interface GlobOptions {
  /** Names that start with a dot are like all others (`setuptools.glob`). */
  readonly hidden?: boolean;
}

/**
 * `glob.glob(pattern, recursive=True)`: a part `**` stands for any number of folders, none among them. In the order in which the
 * disk lists the names. Source: glob.py, setuptools/glob.py.
 */
export function findWithStars(engine: Engine, pattern: string, options: GlobOptions = {}): readonly string[] {
  const walk = new StarWalk(engine, options.hidden === true);
  const found = walk.find(pattern);
  // The beginning of a pattern that is `**` alone.
  return pattern === '**' ? found.filter((path) => path !== '') : found;
}

class StarWalk {
  readonly #engine: Engine;
  readonly #hidden: boolean;
  readonly #paths: OsPath;

  constructor(engine: Engine, hidden: boolean) {
    this.#engine = engine;
    this.#hidden = hidden;
    this.#paths = osPath(engine.target.osName);
  }

  find(pattern: string): readonly string[] {
    const { view } = this.#engine;
    const [folder, name] = this.#paths.split(pattern);
    if (!hasMagic(pattern)) {
      const there = name === '' ? view.isDirectory(folder) : view.exists(pattern) || view.isLink(pattern);
      return there ? [pattern] : [];
    }
    if (folder === '') return this.#names('', name);
    const folders = folder !== pattern && hasMagic(folder) ? this.find(folder) : [folder];
    return folders.flatMap((each) =>
      this.#names(each, name).map((found) => (found === '' && name === '**' ? this.#paths.join(each, '') : this.#paths.join(each, found))),
    );
  }

  /** Names in a folder that a part of a pattern means; for `**` the folder itself ('') and all below it. */
  #names(folder: string, part: string): readonly string[] {
    const { view } = this.#engine;
    if (part === '**') return ['', ...this.#below(folder)];
    if (hasMagic(part)) {
      const expression = compileGlobPattern(this.#paths.normcase(part));
      return this.#list(folder).filter((name) => this.#shown(name, part) && expression.test(this.#paths.normcase(name)));
    }
    if (part === '') return view.isDirectory(folder) ? [''] : [];
    const path = this.#paths.join(folder, part);
    return view.exists(path) || view.isLink(path) ? [part] : [];
  }

  #shown(name: string, part: string): boolean {
    return this.#hidden || part.startsWith('.') || !name.startsWith('.');
  }

  #below(folder: string): readonly string[] {
    const found: string[] = [];
    for (const name of this.#list(folder)) {
      if (!this.#hidden && name.startsWith('.')) continue;
      found.push(name);
      const path = folder === '' ? name : this.#paths.join(folder, name);
      if (this.#engine.view.isDirectory(path)) for (const each of this.#below(path)) found.push(this.#paths.join(name, each));
    }
    return found;
  }

  #list(folder: string): readonly string[] {
    const { view } = this.#engine;
    const path = folder === '' ? '.' : folder;
    if (!view.isDirectory(path)) return [];
    try {
      return view.list(path);
    } catch {
      return [];
    }
  }
}

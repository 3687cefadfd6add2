import type { Engine } from '../model/engine.ts';
import { osPath } from '../grammar/os-path.ts';
import type { Kinds } from '../plan/file-view.ts';

/**
 * Which of many files are there: looked up in what their folders hold, since those that are asked for one after the other mostly
 * lie together. Good until something is planned or executed.
 */
export class ManyFiles {
  readonly #engine: Engine;
  readonly #sep: string;
  readonly #folders = new Map<string, Kinds | undefined>();
  #last = '';
  #names: Kinds | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#sep = osPath(engine.target.osName).sep;
  }

  exists(path: string): boolean {
    const cut = path.lastIndexOf(this.#sep);
    const folder = path.slice(0, Math.max(cut, 0));
    if (folder !== this.#last) {
      this.#last = folder;
      this.#names = this.#namesIn(folder);
    }
    // A disk that does not tell cases apart has it under another spelling.
    return this.#names?.get(path.slice(cut + 1)) !== undefined || this.#engine.view.exists(path);
  }

  #namesIn(folder: string): Kinds | undefined {
    if (this.#folders.has(folder)) return this.#folders.get(folder);
    let names: Kinds | undefined;
    try {
      names = this.#engine.view.members(folder);
    } catch {
      // Not there, or not to be listed: each file is asked for.
    }
    this.#folders.set(folder, names);
    return names;
  }
}

import type { OsPath } from '../../grammar/os-path.ts';
import type { Value } from '../../model/values.ts';

export interface Owned {
  /** Undefined: no package. */
  readonly owner: Value | undefined;
  /** Last part of the path. */
  readonly name: string;
  /** It lies in the folder of the package itself, not below. */
  readonly direct: boolean;
}

interface Found {
  readonly owner: Value | undefined;
  readonly direct: boolean;
}

/** The package in whose folder, or below, a file lies: looked for once for each folder. */
export class PackageOwners {
  readonly #folders: ReadonlyMap<string, Value>;
  readonly #split: OsPath['split'];
  readonly #known = new Map<string, Found>();

  /** @param folders packages by folder */
  constructor(folders: ReadonlyMap<string, Value>, { split }: OsPath) {
    this.#folders = folders;
    this.#split = split;
  }

  of(path: string): Owned {
    const [folder, name] = this.#split(path);
    let found = this.#known.get(folder);
    if (found === undefined) this.#known.set(folder, (found = this.#search(folder)));
    return { owner: found.owner, direct: found.direct, name };
  }

  #search(start: string): Found {
    let folder = start;
    let last: string | undefined;
    while (folder !== '' && folder !== last && !this.#folders.has(folder)) {
      last = folder;
      folder = this.#split(folder)[0];
    }
    return { owner: this.#folders.get(folder), direct: folder === start };
  }
}

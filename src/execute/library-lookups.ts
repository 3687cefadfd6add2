import type { LinkStep } from '../plan/step.ts';
import { linkerWords } from '../state/linker-words.ts';

interface Entry<T> {
  readonly folder: string;
  readonly who: T;
}

/** How the paths of a step are understood. */
export interface LookupPaths {
  /** Absolute host path; undefined where it is none on this machine. */
  resolve(path: string): string | undefined;
  dirname(path: string): string;
}

/**
 * Libraries that links look for by name, and libraries that steps make: which of them could meet. A link may find what is
 * not there when it is planned, so names and folders are compared, not files.
 */
export class LibraryLookups<T> {
  private readonly lookups = new Map<string, Entry<T>[]>();
  private readonly made = new Map<string, Entry<T>[]>();

  /** A link looks for its libraries. Answers who made one that it may find. */
  look(step: LinkStep, who: T, paths: LookupPaths): readonly T[] {
    const { names, folders, files } = linkerWords(step.argv);
    const searched = folders.flatMap((folder) => paths.resolve(folder) ?? []);
    const makers: T[] = [];
    const wants = (name: string, places: readonly string[]): void => {
      for (const folder of places) {
        put(this.lookups, name, { folder, who });
        for (const maker of this.made.get(name) ?? []) if (maker.folder === folder) makers.push(maker.who);
      }
    };
    for (const name of names) wants(name.startsWith(':') ? (libraryName(name.slice(1)) ?? name.slice(1)) : name, searched);
    for (const file of files) {
      const name = libraryName(file);
      const path = paths.resolve(file);
      if (name === undefined || path === undefined) continue;
      // Microsoft's linker looks for these in the folders too.
      wants(name, /^[^/\\]+\.lib$/i.test(file) ? [paths.dirname(path), ...searched] : [paths.dirname(path)]);
    }
    return makers;
  }

  /** A step makes the file. Answers who looked for a library that it may be. */
  make(path: string, who: T, paths: Pick<LookupPaths, 'dirname'>): readonly T[] {
    const name = libraryName(path);
    if (name === undefined) return [];
    const folder = paths.dirname(path);
    put(this.made, name, { folder, who });
    return (this.lookups.get(name) ?? []).filter((entry) => entry.folder === folder && entry.who !== who).map((entry) => entry.who);
  }

  clear(): void {
    this.lookups.clear();
    this.made.clear();
  }
}

/** What `-l` would call the file: `z` for `build/libz.a`; undefined where it is no library. */
function libraryName(path: string): string | undefined {
  return /(?:^|[/\\])(?:lib)?([^/\\]+?)(?:\.dll)?\.(?:a|so|dylib|tbd|lib)$/i.exec(path)?.[1];
}

function put<T>(map: Map<string, Entry<T>[]>, name: string, entry: Entry<T>): void {
  const list = map.get(name);
  if (list === undefined) map.set(name, [entry]);
  else list.push(entry);
}

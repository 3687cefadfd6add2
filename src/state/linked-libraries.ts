import type { Disk } from '../host/disk.ts';
import { linkerWords } from './linker-words.ts';

/**
 * Static libraries that the `-lname` words of a link stand for, and files that it names beside its objects. Only the first
 * match counts, as for the linker: where a shared library comes first, its content does not enter the output.
 * @param objects files that are not asked for
 */
export function linkedLibraries(
  argv: readonly string[],
  defaultFolders: readonly string[],
  resolve: (path: string) => string,
  disk: Disk,
  objects: readonly string[] = [],
): readonly string[] {
  const { names, folders, files } = linkerWords(argv);
  const searched = [...folders.map(resolve), ...defaultFolders];
  const found = names.flatMap((name) => staticLibrary(name, searched, disk));
  const known = new Set(objects);
  const entering = files.filter((file) => !known.has(file) && !SHARED.test(file)).map(resolve);
  return [...new Set([...entering.filter((path) => disk.stat(path)?.kind === 'file'), ...found])];
}

const SHARED = /\.(?:so|dylib|tbd)$/i;

function staticLibrary(name: string, folders: readonly string[], disk: Disk): readonly string[] {
  const candidates = name.startsWith(':') ? [name.slice(1)] : [`lib${name}.so`, `lib${name}.dylib`, `lib${name}.tbd`, `lib${name}.a`];
  for (const folder of folders) {
    for (const candidate of candidates) {
      const path = `${folder.replace(/\/$/, '')}/${candidate}`;
      if (disk.stat(path) !== undefined) return candidate.endsWith('.a') ? [path] : [];
    }
  }
  return [];
}

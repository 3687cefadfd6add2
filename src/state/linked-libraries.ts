import type { Disk } from '../host/disk.ts';
import { folderPart } from '../host/host-path.ts';
import { handedOn } from './handed-on.ts';
import { OBJECT, linkedFiles, type LinkedFile } from './linked-files.ts';
import { linkerWords } from './linker-words.ts';
import { spelledOut } from './response-files.ts';

/**
 * Files that enter a link beside its objects: static libraries that its `-lname` words stand for, files that it names, and files that
 * linker scripts and thin archives among these name. Only the first match counts, as for the linker: where a shared library comes
 * first, its content does not enter the output.
 *
 * @param resolve from a path of the command line to an absolute one
 * @param objects of the link, as its command line has them: they are not asked for
 * @returns absolute paths, each once
 */
export function linkedLibraries(
  argv: readonly string[],
  defaultFolders: readonly string[],
  resolve: (path: string) => string,
  disk: Disk,
  objects: readonly string[] = [],
): readonly string[] {
  const words = spelledOut(handedOn(argv), resolve, disk);
  const { names, folders, files } = linkerWords(words.argv);
  const searched = [...folders.map(resolve), ...defaultFolders];
  const found = new Set(words.files);
  const seen = new Set<string>();
  const enter = (path: string): void => {
    if (seen.has(path) || disk.stat(path)?.kind !== 'file') return;
    seen.add(path);
    const named = linkedFiles(path, disk) ?? [];
    if (named.length > 0 || !SHARED.test(path)) found.add(path);
    for (const file of named) for (const place of placesOf(file, path)) enter(place);
  };
  const placesOf = ({ name, from }: LinkedFile, path: string): readonly string[] => {
    const beside = resolve(`${folderPart(path)}/${name}`);
    if (name.startsWith('/')) return [name];
    if (from === 'archive') return [beside];
    if (name.startsWith('-l')) return library(name.slice(2), searched, disk);
    return [resolve(name), beside, ...searched.map((folder) => resolve(`${folder}/${name}`))];
  };
  const known = new Set(objects.filter((path) => OBJECT.test(path)));
  for (const file of files) if (!known.has(file)) enter(resolve(file));
  for (const name of names) for (const path of library(name, searched, disk)) enter(path);
  return [...found];
}

const SHARED = /\.(?:so(?:\.\d+)*|dylib|tbd)$/i;

/** The file that `-lname` stands for, if there is one. */
function library(name: string, folders: readonly string[], disk: Disk): readonly string[] {
  const candidates = name.startsWith(':') ? [name.slice(1)] : [`lib${name}.so`, `lib${name}.dylib`, `lib${name}.tbd`, `lib${name}.a`];
  for (const folder of folders) {
    for (const candidate of candidates) {
      const path = `${folder.replace(/\/$/, '')}/${candidate}`;
      if (disk.stat(path) !== undefined) return [path];
    }
  }
  return [];
}

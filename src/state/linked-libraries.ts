import type { Disk } from '../host/disk.ts';

/**
 * Static libraries that the `-lname` words of a link stand for, and files that it names beside its objects. Only the first
 * match counts, as for the linker: where a shared library comes first, its content does not enter the output.
 */
export function linkedLibraries(
  argv: readonly string[],
  defaultFolders: readonly string[],
  resolve: (path: string) => string,
  disk: Disk,
): readonly string[] {
  const folders: string[] = [];
  const names: string[] = [];
  const files: string[] = [];
  for (let at = 1; at < argv.length; at += 1) {
    const word = argv[at] as string;
    const next = argv[at + 1];
    if (word === '-L' || word === '-l' || word === '-o') {
      if (next !== undefined && word !== '-o') (word === '-L' ? folders : names).push(next);
      at += 1;
    } else if (word.startsWith('-L')) folders.push(word.slice(2));
    else if (word.startsWith('-l')) names.push(word.slice(2));
    else if (/\.(?:a|lib|o|obj|def|map|ver|lds?)$/i.test(word) && !word.startsWith('-')) files.push(word);
    else if (/^-Wl,--version-script[=,]/.test(word)) files.push(word.replace(/^-Wl,--version-script[=,]/, ''));
  }
  const searched = [...folders.map(resolve), ...defaultFolders];
  const found = names.flatMap((name) => staticLibrary(name, searched, disk));
  return [...new Set([...files.map(resolve).filter((path) => disk.stat(path)?.kind === 'file'), ...found])];
}

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

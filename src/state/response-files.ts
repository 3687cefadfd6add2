import type { Disk } from '../host/disk.ts';

/** A command line with the words of its response files in their places. */
export interface SpelledOut {
  readonly argv: readonly string[];
  /** Absolute paths of these files, each once. */
  readonly files: readonly string[];
}

const MOST_FILES = 100;

/**
 * `@file` stands for the words of that file, which may name more of them. What cannot be read is left as it is, as GNU's tools do.
 *
 * @param resolve from a path of the command line to an absolute one
 */
export function spelledOut(argv: readonly string[], resolve: (path: string) => string, disk: Pick<Disk, 'stat' | 'readText'>): SpelledOut {
  if (!argv.some((word) => word.startsWith('@'))) return { argv, files: [] };
  const files = new Set<string>();
  const words = [...argv];
  let reads = 0;
  for (let at = 1; at < words.length;) {
    const word = words[at] as string;
    const path = word.startsWith('@') && word.length > 1 && reads < MOST_FILES ? resolve(word.slice(1)) : undefined;
    if (path === undefined || disk.stat(path)?.kind !== 'file') {
      at += 1;
      continue;
    }
    reads += 1;
    files.add(path);
    words.splice(at, 1, ...responseWords(disk.readText(path)));
  }
  return { argv: words, files: [...files] };
}

/**
 * Words between white space; quotes of both kinds hold it together, a backslash takes what follows as it is, in quotes too. (GNU's tools of
 * 2026 read backslashes in quotes as a shell does.)
 */
function responseWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/(?:\\[^]|'(?:\\[^]|[^'\\])*'?|"(?:\\[^]|[^"\\])*"?|[^\s\\'"])+/g)) {
    words.push(word.replaceAll(/\\([^])|['"]/g, '$1'));
  }
  return words;
}

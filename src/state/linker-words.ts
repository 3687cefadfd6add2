/** What a link is told to look for, as its command line says it. */
export interface LinkerWords {
  /** Names behind `-l`. */
  readonly names: readonly string[];
  readonly folders: readonly string[];
  /** Files that it names beside its output. */
  readonly files: readonly string[];
}

const FILES = /\.(?:a|lib|o|obj|def|map|ver|lds?|so|dylib|tbd)$/i;

/** Takes the command line of a link apart. */
export function linkerWords(argv: readonly string[]): LinkerWords {
  const [names, folders, files]: [string[], string[], string[]] = [[], [], []];
  for (let at = 1; at < argv.length; at += 1) {
    const word = argv[at] as string;
    const next = argv[at + 1];
    if (word === '-L' || word === '-l' || word === '-o') {
      if (next !== undefined && word !== '-o') (word === '-L' ? folders : names).push(next);
      at += 1;
    } else if (word.startsWith('-L')) folders.push(word.slice(2));
    else if (word.startsWith('-l')) names.push(word.slice(2));
    else if (/^[/-]LIBPATH:/i.test(word)) folders.push(word.slice('/LIBPATH:'.length));
    else if (/^-Wl,--version-script[=,]/.test(word)) files.push(word.replace(/^-Wl,--version-script[=,]/, ''));
    else if (FILES.test(word) && !word.startsWith('-')) files.push(word);
  }
  return { names, folders, files };
}

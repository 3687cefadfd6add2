import { handedOn } from './handed-on.ts';

/** What a link is told to look for, as its command line says it. */
export interface LinkerWords {
  /** Names behind `-l`. */
  readonly names: readonly string[];
  readonly folders: readonly string[];
  /** What may be a file that it names beside its output: whatever is no option, and values of options that name files. */
  readonly files: readonly string[];
}

/** Options whose value is no file that is read, where it is the next word. */
const OTHER_VALUE: RegExp = /^-(?:[oehumzy]|-?(?:Map|soname|rpath|rpath-link|out-implib|dynamic-linker|entry|undefined|defsym|init|fini))$/;
const FOLDER: RegExp = /^(?:-L|--library-path(?:=|$)|[/-][Ll][Ii][Bb][Pp][Aa][Tt][Hh]:)(.*)$/s;
const NAME: RegExp = /^(?:-l|--library(?:=|$))(.*)$/s;
/** Those that name a file in the same word; in the next word it is found as what is no option. */
const FILE: RegExp =
  /^(?:-T|-R|--?(?:script|default-script|version-script|dynamic-list|retain-symbols-file|just-symbols|section-ordering-file|symbol-ordering-file|export-dynamic-symbol-list)=|[/-]DEF:)(.+)$/s;

/** Takes the command line of a link apart: words of the compiler, and those that it hands to the linker (`-Wl,a,b`, `-Xlinker a`). */
export function linkerWords(argv: readonly string[]): LinkerWords {
  const [names, folders, files]: [string[], string[], string[]] = [[], [], []];
  const words = handedOn(argv);
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] as string;
    if (OTHER_VALUE.test(word)) {
      at += 1;
      continue;
    }
    const folder = FOLDER.exec(word)?.[1];
    const name = folder === undefined ? NAME.exec(word)?.[1] : undefined;
    const value = folder ?? name;
    if (value !== undefined) {
      const said = value === '' ? words[(at += 1)] : value;
      if (said !== undefined) (folder === undefined ? names : folders).push(said);
      continue;
    }
    const file = FILE.exec(word)?.[1];
    if (file !== undefined) files.push(file);
    else if (!word.startsWith('-')) files.push(word);
  }
  return { names, folders, files };
}

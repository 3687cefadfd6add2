import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import { plain, type Value } from '../model/values.ts';

export interface LinkRequest {
  /** All arguments of the linker. */
  readonly args: readonly Value[];
  /** Those among them that are objects, which are inputs anyway. */
  readonly objects: readonly Value[];
  /** Names that are looked for in the folders. */
  readonly libraries: readonly string[];
  readonly libraryDirs: readonly string[];
}

const SUFFIXES = ['.a', '.so', '.lib', '.dylib', '.tbd', '.dll.a'];

/**
 * Files whose content a link depends on besides its objects: libraries in the given folders (those of the system belong to the
 * compiler), archives and scripts named among the arguments (`-Wl,--version-script=exports.map`).
 */
export function linkInputs(engine: Engine, { args, objects, libraries, libraryDirs }: LinkRequest): string[] {
  const { view } = engine;
  const paths = osPath(engine.target.osName);
  const found = new Set<string>();
  for (const name of libraries) {
    for (const folder of libraryDirs) {
      const files = SUFFIXES.flatMap((suffix) => [`lib${name}${suffix}`, `${name}${suffix}`]).map((file) => paths.join(folder, file));
      const there = files.filter((file) => view.isFile(file));
      for (const file of there) found.add(file);
      // The linker stops at the first folder that has it.
      if (there.length > 0) break;
    }
  }
  const known = new Set(objects);
  let output = false;
  for (const argument of args) {
    const word = plain(argument);
    if (typeof word !== 'string' || known.has(argument)) continue;
    if (!output) for (const part of wordParts(word)) if (view.isFile(part)) found.add(part);
    output = word === '-o';
  }
  return [...found];
}

/** The whole word, and what stands behind a comma or an equals sign of an option. */
function wordParts(word: string): readonly string[] {
  if (/^(?:-[lLRW](?!l,)|[/]OUT:|[/]IMPLIB:)/.test(word) || word === '') return [];
  return word.startsWith('-')
    ? word
        .split(/[,=]/)
        .slice(1)
        .filter((part) => part !== '')
    : [word];
}

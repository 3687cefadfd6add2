/** A file that a text names, and the folder that it may lie in besides those of the compiler's command line. */
export interface NamedFile {
  readonly name: string;
  /** `text`: that of the text. `command`: the one that the compiler runs in. */
  readonly beside: 'text' | 'command' | undefined;
  /** It is a text that may name more of them, which the compiler itself does not read. */
  readonly holdsMore: boolean;
}

/** What a text says it looks at. */
export interface Naming {
  /** Each once. */
  readonly files: readonly NamedFile[];
  /** It asks the preprocessor for a file by a macro: `__has_include(FILE)`. */
  readonly byMacro: boolean;
  /** It tells the assembler to take a file in whose name is put together: `".incbin \\"" FILE "\\""`, `INCBIN(logo, "logo.png")`. */
  readonly putTogether: boolean;
  /** It tells the time of its own file. */
  readonly tellsTime: boolean;
}

const ASSEMBLER_INCLUDE: RegExp = /\.include[ \t]+\\?"([^"\\\n]+)\\?"/g;

/**
 * Files that a source or header says it looks at, and that a compiler does not tell of among what it has read:
 *
 * | text                                              | who looks                                                     |
 * |---------------------------------------------------|---------------------------------------------------------------|
 * | `__has_include("x.h")`, `__has_include_next(<x.h>)` | the preprocessor: whether it is there                        |
 * | `#embed "x"`, `__has_embed("x")`                  | the preprocessor, of compilers that know it                   |
 * | `.incbin "x"`, `.include "x"`                     | the assembler, in its own sources and from `__asm__("…")` too |
 *
 * Where a macro stands for the name, what macros and texts there are may all be that name: `definedNames`, `quotedNames`. A name of
 * several pieces is not found.
 */
const PATTERNS: readonly (readonly [RegExp, NamedFile['beside']])[] = [
  [/\b__has_(?:include(?:_next)?|embed)\s*\(\s*"([^"\n]+)"/g, 'text'],
  [/\b__has_(?:include(?:_next)?|embed)\s*\(\s*<([^>\n]+)>/g, undefined],
  [/^[ \t]*#[ \t]*embed[ \t]*"([^"\n]+)"/gm, 'text'],
  [/^[ \t]*#[ \t]*embed[ \t]*<([^>\n]+)>/gm, undefined],
  [ASSEMBLER_INCLUDE, 'command'],
  [/\.incbin[ \t]+\\?"([^"\\\n]+)\\?"/g, 'command'],
];
/** But for where it is defined for a compiler that does not know it. */
const BY_MACRO: RegExp =
  /\b__has_(?<!#[ \t]*define[ \t]+__has_)(?:include(?:_next)?|embed)\s*\(\s*[A-Za-z_]|^[ \t]*#[ \t]*embed[ \t]+[A-Za-z_]/m;
const PUT_TOGETHER: RegExp = /\.incbin\b(?![ \t]+\\?"[^"\\\n])|\bINCBIN/;
const TELLS_TIME: RegExp = /\b__TIMESTAMP__\b/;

export function namedFiles(text: string): Naming {
  const found = new Map<string, NamedFile>();
  for (const [pattern, beside] of PATTERNS) {
    for (const [, name = ''] of text.matchAll(pattern))
      found.set(`${name} ${beside}`, { name, beside, holdsMore: pattern === ASSEMBLER_INCLUDE });
  }
  return {
    files: [...found.values()],
    byMacro: BY_MACRO.test(text),
    putTogether: PUT_TOGETHER.test(text),
    tellsTime: TELLS_TIME.test(text),
  };
}

/** Names of files that macros of a text stand for. */
export function definedNames(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*#[ \t]*define[ \t]+\w+[ \t]+(?:"([^"\n]+)"|<([^>\n]+)>)/gm)].map(
    ([, quoted, angled]) => (quoted ?? angled) as string,
  );
}

/** The same of macros of a command line (`-DFILE="x.h"`). */
export function definedInWords(argv: readonly string[]): readonly string[] {
  return argv.flatMap((word, at) => {
    const value = /^(?:-D)?\w+=(.+)$/s.exec(word)?.[1];
    return value === undefined || !(word.startsWith('-D') || argv[at - 1] === '-D') ? [] : [value.replaceAll(/[\\"<>]/g, '')];
  });
}

/** Texts in quotes that may be names of files. */
export function quotedNames(text: string): readonly string[] {
  return [...text.matchAll(/"([\w.+@~/-]+)"/g)].map(([, name]) => name as string);
}

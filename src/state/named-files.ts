/** A file that a text names, and the folder that it may lie in besides those of the compiler's command line. */
export interface NamedFile {
  readonly name: string;
  /** `text`: that of the text. `command`: the one that the compiler runs in. */
  readonly beside: 'text' | 'command' | undefined;
}

/**
 * Files that a source or header says it looks at, and that a compiler does not tell of among what it has read:
 *
 * | text                                              | who looks                                                     |
 * |---------------------------------------------------|---------------------------------------------------------------|
 * | `__has_include("x.h")`, `__has_include_next(<x.h>)` | the preprocessor: whether it is there                        |
 * | `#embed "x"`, `__has_embed("x")`                  | the preprocessor, of compilers that know it                   |
 * | `.incbin "x"`, `.include "x"`                     | the assembler, in its own sources and from `__asm__("…")` too |
 *
 * A name that is put together (`#define FILE "x"`, `.incbin` with a macro's argument) is not found.
 */
const PATTERNS: readonly (readonly [RegExp, NamedFile['beside']])[] = [
  [/\b__has_(?:include(?:_next)?|embed)\s*\(\s*"([^"\n]+)"/g, 'text'],
  [/\b__has_(?:include(?:_next)?|embed)\s*\(\s*<([^>\n]+)>/g, undefined],
  [/^[ \t]*#[ \t]*embed[ \t]*"([^"\n]+)"/gm, 'text'],
  [/^[ \t]*#[ \t]*embed[ \t]*<([^>\n]+)>/gm, undefined],
  [/\.(?:incbin|include)[ \t]+\\?"([^"\\\n]+)\\?"/g, 'command'],
];

/** Each once. */
export function namedFiles(text: string): readonly NamedFile[] {
  const found = new Map<string, NamedFile>();
  for (const [pattern, beside] of PATTERNS) {
    for (const [, name = ''] of text.matchAll(pattern)) found.set(`${name} ${beside}`, { name, beside });
  }
  return [...found.values()];
}

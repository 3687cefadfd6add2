/**
 * A command line of gcc's kind with what the driver hands on taken out of its wrapping: words for the linker (`-Wl,a,b`, `-Xlinker a`),
 * the assembler and the preprocessor. The very same list where nothing is wrapped.
 */
export function handedOn(argv: readonly string[]): readonly string[] {
  if (!argv.some((word) => WRAPPED.test(word))) return argv;
  return argv.flatMap((word) => {
    if (!WRAPPED.test(word)) return [word];
    return word.startsWith('-W') ? word.slice('-Wl,'.length).split(',') : [];
  });
}

const WRAPPED: RegExp = /^(?:-W[lap],|-X(?:linker|assembler|preprocessor)$)/;

import type { HintContext, KnownMessage } from './known-message.ts';
import { GONE_HEADER, OLD_CODE } from './old-code-hints.ts';
import { COMPILER_PACKAGES, installCommand, packagesOfHeader, packagesOfLibrary, packagesOfProgram, packagesOfPython } from './packages.ts';

export type { HintContext } from './known-message.ts';

const KNOWN: readonly KnownMessage[] = [
  { pattern: /No space left on device/, hint: () => 'the disk is full' },
  {
    // In words of a tool, whose line begins with its name: what it shows of a source is indented, and may speak of memory, too.
    pattern:
      /(?:^|\n)(?=\S).*(?:Killed signal terminated program|virtual memory exhausted|\bout of memory\b|Cannot allocate memory)|terminated by signal 9\b|exit code -9\b/,
    hint: () => 'a program was killed, or found no memory left: let fewer run at once, with -j 1 or `jobs: 1`',
  },
  {
    pattern: /Read-only file system/,
    hint: () => 'the file system is read-only: choose another build folder with `build --build-base`',
  },
  {
    pattern: /Python\.h['"’]?(?:: No such file|' file not found| file not found)|Cannot open include file: 'Python\.h'/i,
    hint: (_found, { pythonVersion, packageTool, windows }) =>
      windows === true
        ? `the headers of Python ${pythonVersion} are missing: take an installation that has them, as python.org's has`
        : `the headers of Python ${pythonVersion} are missing: ${installCommand(packagesOfPython(pythonVersion), packageTool)}`,
  },
  GONE_HEADER,
  {
    pattern:
      /(?:fatal error: |error: )['"]?([\w./+-]+\.(?:h|hpp|hh|hxx))['"]?(?:: No such file or directory| file not found)|Cannot open include file: '([^']+)'|([\w./+-]+\.h): No such file or directory/,
    hint: (found, { packageTool, windows }) => {
      const header = (found[1] ?? found[2] ?? found[3]) as string;
      const packages = windows === true ? undefined : packagesOfHeader(header);
      return packages === undefined
        ? `the header ${header} was not found: install the library that brings it, or name its folder with \`build_ext --include-dirs\` or in ${windows === true ? 'INCLUDE' : 'CFLAGS'}`
        : `the header ${header} is missing: ${installCommand(packages, packageTool)}`;
    },
  },
  {
    pattern:
      /(?:^|\n)(?:cc1\w*|[\w+-]*(?:gcc|g\+\+|clang|clang\+\+)): (?:fatal )?error: (?:no such file or directory: '(.+?)'|([^'"\n]+\.\w+): No such file or directory)/,
    hint: (found) =>
      `there is no source ${found[1] ?? found[2]}: it is missing from the project, has another name in setup.py, or is made by a step that was not run`,
  },
  {
    pattern:
      /cannot find -l:?([\w+.-]+)|library not found for -l([\w+.-]+)|library '([\w+.-]+)' not found|cannot open (?:input )?file '([\w+.-]+)\.lib'/,
    hint: (found, { packageTool, windows }) => {
      const library = (found[1] ?? found[2] ?? found[3] ?? found[4]) as string;
      const packages = windows === true ? undefined : packagesOfLibrary(library.replace(/:$/, ''));
      return packages === undefined
        ? `the library ${library} was not found: install it, or name its folder with \`build_ext --library-dirs\` or in ${windows === true ? 'LIB' : 'LDFLAGS'}`
        : `the library ${library} is missing: ${installCommand(packages, packageTool)}`;
    },
  },
  {
    pattern: /(?:unrecognized (?:command[- ]line )?option|unknown argument:?|unsupported option) ['"‘`]?(-[\w=+.-]+)/,
    hint: (found) =>
      `this compiler does not know ${found[1]}: the flags come from the build of Python, from CFLAGS or from setup.py; set CC to the compiler that they are meant for`,
  },
  {
    pattern:
      /unable to execute '?"?([^'":]+)|command '([^']+)' failed: No such file or directory|(?:^|\n)(?:\S+: )?(\S+): (?:command )?not found/,
    hint: (found, context) => {
      const program = (found[1] ?? found[2] ?? found[3]) as string;
      if (!/(?:^|[/\\-])(?:g?cc|g\+\+|c\+\+|clang(?:\+\+)?|ar|ld|cl\.exe|x86_64-linux-gnu-gcc)(?:-[\d.]+)?$/.test(program))
        return undefined;
      return missingCompilerHint(program, context);
    },
  },
  {
    pattern: /cannot execute '?cc1plus/,
    hint: (_found, { packageTool, windows }) =>
      windows === true
        ? 'the C++ part of the compiler is missing: install g++ beside gcc'
        : `the C++ part of the compiler is missing: ${installCommand({ apt: 'g++', dnf: 'gcc-c++', apk: 'g++', pacman: 'gcc', brew: 'gcc' }, packageTool)}`,
  },
  {
    pattern: /xcrun: error: invalid active developer path|no developer tools were found/,
    hint: () => "Apple's compiler is not installed: `xcode-select --install`",
  },
  {
    // A SWIG that ran and ended with an error (`failed with exit status 1`) is installed.
    pattern: /swig(?:\.exe)?['"]? failed: |unable to execute '?"?swig|swig: (?:command )?not found/,
    hint: (_found, { packageTool, windows }) =>
      windows === true
        ? 'SWIG is not installed, or the folder of swig.exe is not on PATH'
        : `SWIG is not installed: ${installCommand(packagesOfProgram('swig') ?? {}, packageTool)}`,
  },
  {
    pattern: /(?:([^\s(]+\.a)\(\S+\): )?relocation R_\w+ against .* can not be used when making a shared object/,
    hint: ([, library = 'what is linked']) =>
      `${library} is not for shared objects: have it built with -fPIC, or let the linker find a shared library`,
  },
  ...OLD_CODE,
];

/** For a program that was to compile or link and is not there. */
export function missingCompilerHint(program: string, { packageTool, windows }: HintContext): string {
  if (windows === true) {
    return `the compiler ${program} is not installed, or its folder is not on PATH: most projects want the C++ build tools of Visual Studio, \`--compiler=mingw32\` MinGW-w64`;
  }
  return `the compiler ${program} is not installed: ${installCommand(COMPILER_PACKAGES, packageTool)}, or set CC to one that is`;
}

/** One sentence on what to do about what a tool printed; undefined where nothing is known. The first cause counts: others follow from it. */
export function hintFor(output: string, context: HintContext): string | undefined {
  for (const { pattern, hint } of KNOWN) {
    const found = pattern.exec(output);
    const sentence = found === null ? undefined : hint(found, context);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

const NOT_FOUND = /not (?:be )?found|no such file|(?:could|can) ?not|can't|unable to|not installed|is required/i;
const PROGRAMS_IN_WORDS = [
  /No such file or directory: '([\w.+-]+)'/,
  /(?:^|[\s'"`])([\w.+-]+)['"`]?(?: executable)?:? (?:command )?not found/,
  // What tells flags of a library: no other word has this form.
  /(?:^|[\s'"`])([\w.+-]+[-_]config)\b/,
];

/** What to do about a script that could not start a program, by its words; undefined where they name none that is known. */
export function programHint(words: string, { packageTool, windows }: HintContext): string | undefined {
  if (windows === true || !NOT_FOUND.test(words)) return undefined;
  for (const pattern of PROGRAMS_IN_WORDS) {
    const program = pattern.exec(words)?.[1];
    const packages = program === undefined ? undefined : packagesOfProgram(program);
    if (packages !== undefined) return `the program ${program} is not installed: ${installCommand(packages, packageTool)}`;
  }
  return undefined;
}

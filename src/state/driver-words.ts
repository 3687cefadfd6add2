import { nameStart } from '../host/host-path.ts';
import { FORTRAN } from './compiled-modules.ts';

/** Programs that start the compiler whose name follows them and their options; here those options that bring their value in the next word. */
const LAUNCHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ccache', []],
  ['sccache', []],
  ['distcc', []],
  ['icecc', []],
  ['colorgcc', []],
  ['env', ['-u', '--unset', '-C', '--chdir']],
  ['nice', ['-n', '--adjustment']],
  ['time', ['-f', '--format', '-o', '--output']],
  ['schedtool', ['-n', '-p', '-a']],
  ['ionice', ['-c', '--class', '-n', '--classdata']],
  ['xcrun', ['-sdk', '--sdk', '-toolchain', '--toolchain']],
]);
/** Programs that run the script which follows them. */
const INTERPRETER: RegExp = /^(?:(?:ba|da|k|z)?sh|perl|ruby|node|(?:python|pypy)[\d.]*)$/;
const INTERPRETER_VALUES: readonly string[] = ['-W', '-X', '-r', '--require'];
/** A module or a text: nothing that has a file of that name. */
const INLINE: ReadonlySet<string> = new Set(['-m', '-c', '-e']);
/** What a program of several talents is told first: `zig cc`, `python -m ziglang cc`. */
const TALENTS: ReadonlySet<string | undefined> = new Set(['cc', 'c++']);

interface Driver {
  /** Words that name programs and scripts. */
  readonly programs: readonly string[];
  /** How many words stand before the first argument of the compiler. */
  readonly length: number;
}

function driverOf(argv: readonly string[]): Driver {
  const programs: string[] = [];
  let at = 0;
  const pass = (withValue: readonly string[] | undefined, end?: ReadonlySet<string>): void => {
    while (argv[at]?.startsWith('-') === true && end?.has(argv[at] as string) !== true)
      at += withValue?.includes(argv[at] as string) === true ? 2 : 1;
  };
  while (at < argv.length) {
    const word = argv[at++] as string;
    if (programs.length > 0 && /^[A-Za-z_]\w*=/.test(word)) continue;
    programs.push(word);
    const name = baseName(word);
    if (INTERPRETER.test(name)) {
      pass(INTERPRETER_VALUES, INLINE);
      if (INLINE.has(argv[at] ?? '')) at += 2;
      else if (at < argv.length) programs.push(inFolder(argv[at++] as string));
    }
    if (LAUNCHERS.has(name)) pass(LAUNCHERS.get(name));
    else break;
  }
  if (TALENTS.has(argv[at])) at += 1;
  return { programs, length: Math.min(at, argv.length) };
}

/** A script is no program: it is not looked for on PATH. */
function inFolder(script: string): string {
  return nameStart(script) === 0 ? `./${script}` : script;
}

/** The words of a command line that name programs, scripts among them: `['ccache', 'gcc']`, `['sh', './wrapper']`; settings of `env` are passed over. */
export function driverWords(argv: readonly string[]): readonly string[] {
  return driverOf(argv).programs;
}

/** How many words stand before the first argument of the compiler, settings of `env` among them. */
export function driverLength(argv: readonly string[]): number {
  return driverOf(argv).length;
}

/** Options that decide which programs run, or what they take for granted; some bring their value in the next word. */
const SELECTING: RegExp =
  /^(?:-m|-B|--sysroot|-isysroot|-specs|--specs|-fuse-ld|-fplugin|-x$|-arch|-stdlib|-wrapper|-target|--target|--gcc-toolchain|-no-integrated-as|-fno-integrated-as|-fintegrated-as|-static|-shared|-pie|-no-pie|-nostdlib|-nostartfiles|-nodefaultlibs|-flto|-fno-lto|-fsanitize|-fopenmp|-pthread|-bundle|-dynamiclib|--param)/;
const WITH_VALUE: ReadonlySet<string> = new Set([
  '-B',
  '--sysroot',
  '-isysroot',
  '-specs',
  '-x',
  '-arch',
  '-wrapper',
  '-target',
  '--target',
  '--param',
  '-mllvm',
]);

/** The options among a compiler's arguments that decide which programs it runs. */
export function selectingOptions(argv: readonly string[]): readonly string[] {
  const options: string[] = [];
  for (let at = driverLength(argv); at < argv.length; at += 1) {
    const word = argv[at] as string;
    if (!SELECTING.test(word)) continue;
    options.push(word);
    const value = argv[at + 1];
    if (WITH_VALUE.has(word) && value !== undefined) {
      options.push(value);
      at += 1;
    }
  }
  return options;
}

const LANGUAGES: readonly (readonly [suffixes: RegExp, language: string])[] = [
  [/\.(?:cc|cp|cxx|cpp|CPP|c\+\+|C|ii)$/, 'c++'],
  [/\.mm$/, 'objective-c++'],
  [/\.m$/, 'objective-c'],
  [/\.(?:S|sx)$/, 'assembler-with-cpp'],
  [/\.s$/, 'assembler'],
  [FORTRAN, 'f95'],
];

/** What `-x` calls the language of a source. */
export function languageOf(source: string): string {
  return LANGUAGES.find(([suffixes]) => suffixes.test(source))?.[1] ?? 'c';
}

function baseName(path: string): string {
  return path.slice(nameStart(path)).replace(/\.exe$/i, '');
}

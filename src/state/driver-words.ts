import { nameStart } from '../host/host-path.ts';

/** Programs that start the compiler whose name follows them on the command line. */
const LAUNCHERS: ReadonlySet<string> = new Set([
  'ccache',
  'sccache',
  'distcc',
  'icecc',
  'colorgcc',
  'env',
  'nice',
  'time',
  'schedtool',
  'ionice',
]);

/** The words of a command line that name programs: `['ccache', 'gcc']`; settings of `env` are passed over. */
export function driverWords(argv: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const word of argv) {
    if (words.length > 0 && /^[A-Za-z_]\w*=/.test(word)) continue;
    words.push(word);
    if (!LAUNCHERS.has(baseName(word))) break;
  }
  return words;
}

/** How many words stand before the first argument of the compiler, settings of `env` among them. */
export function driverLength(argv: readonly string[]): number {
  const last = driverWords(argv).at(-1);
  return last === undefined ? 0 : argv.indexOf(last) + 1;
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
  [/\.(?:f|for|ftn|f77|f90|f95|f03|f08|F|F90)$/, 'f95'],
];

/** What `-x` calls the language of a source. */
export function languageOf(source: string): string {
  return LANGUAGES.find(([suffixes]) => suffixes.test(source))?.[1] ?? 'c';
}

function baseName(path: string): string {
  return path.slice(nameStart(path)).replace(/\.exe$/i, '');
}

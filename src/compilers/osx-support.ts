import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';

/**
 * What macOS needs of a compiler's command line: architectures and the SDK. All of it is computed from the record of the
 * interpreter, the environment and answers of the file view. Source: _osx_support.py.
 *
 * Differs: the original runs programs to learn whether the system is 10.4 or newer (it is), whether the compiler is an old
 * llvm-gcc (it is not) and whether it still builds for PowerPC (it does not).
 */

/** Variables that hold flags of architectures and the SDK. */
const UNIVERSAL_VARIABLES = [
  'CFLAGS',
  'LDFLAGS',
  'CPPFLAGS',
  'BASECFLAGS',
  'BLDSHARED',
  'LDSHARED',
  'CC',
  'CXX',
  'PY_CFLAGS',
  'PY_LDFLAGS',
  'PY_CPPFLAGS',
  'PY_CORE_CFLAGS',
  'PY_CORE_LDFLAGS',
] as const;

/** Variables that begin with the name of a compiler. */
const COMPILER_VARIABLES = ['BLDSHARED', 'LDSHARED', 'CC', 'CXX'] as const;

/** The value from before our change is kept under this prefix, once. */
const INITIAL = '_OSX_SUPPORT_INITIAL_';

export interface OsxDoors {
  /** An environment variable, undefined where it is not set. */
  readonly environment: (name: string) => string | undefined;
  /** A program on PATH, or null. */
  readonly findExecutable: (name: string) => string | null;
}

type Variables = Map<unknown, unknown>;

/** The first use of a compiler: config variables as this machine's compiler needs them, changed in place. Source: customize_compiler. */
export function customizeOsxVariables(variables: Variables, doors: OsxDoors): void {
  if (doors.environment('CC') === undefined) {
    findCompiler(variables, doors);
    if (/-arch\s+ppc/.test(textOf(variables, 'CFLAGS'))) rewriteFlags(variables, doors, (flags) => flags.replace(/-arch\s+ppc\w*\s/g, ' '));
  }
  const architectures = doors.environment('ARCHFLAGS');
  if (architectures === undefined) return;
  for (const name of UNIVERSAL_VARIABLES) {
    const flags = textOf(variables, name);
    if (flags.includes('-arch')) change(variables, name, `${flags.replace(/-arch\s+\w+\s/g, ' ')} ${architectures}`);
  }
}

/** A compiler that is not there is replaced by clang. */
function findCompiler(variables: Variables, doors: OsxDoors): void {
  const old = textOf(variables, 'CC').trim().split(/\s+/)[0] ?? '';
  if (old === '' || doors.findExecutable(old) !== null) return;
  const compiler = doors.findExecutable('clang');
  // Nothing found: the compiler's own failure says more than we could.
  if (compiler === null || compiler === old) return;
  for (const name of COMPILER_VARIABLES) {
    if (!variables.has(name) || doors.environment(name) !== undefined) continue;
    const [, ...rest] = textOf(variables, name).trim().split(/\s+/);
    change(variables, name, [name === 'CXX' ? `${compiler}++` : compiler, ...rest].join(' '));
  }
}

function rewriteFlags(variables: Variables, doors: OsxDoors, rewrite: (flags: string) => string): void {
  for (const name of UNIVERSAL_VARIABLES) {
    if (variables.has(name) && doors.environment(name) === undefined) change(variables, name, rewrite(textOf(variables, name)));
  }
}

function change(variables: Variables, name: string, value: string): void {
  const old = variables.get(name) ?? '';
  if (old !== value && !variables.has(INITIAL + name)) variables.set(INITIAL + name, old);
  variables.set(name, value);
}

function textOf(variables: Variables, name: string): string {
  const value = variables.get(name);
  return typeof value === 'string' ? value : '';
}

export interface FixedCompiler {
  readonly argv: string[];
  /** The SDK that the command names, if it names one. */
  readonly sysroot: string | undefined;
}

/**
 * The start of a command line (`compiler_so`) without the architectures and the SDK that `args` bring themselves.
 * Source: compiler_fixup.
 */
export function fixCompiler(
  compiler: readonly string[],
  args: readonly string[],
  target: PythonTarget,
  archFlags: string | undefined,
): FixedCompiler {
  const attached = atLeast(target, 3, 7);
  const namesSdk = (word: string): boolean => (attached ? word.startsWith('-isysroot') : word === '-isysroot');
  let argv = [...compiler];
  const ownArchitectures = args.includes('-arch');
  if (ownArchitectures || archFlags !== undefined) argv = withoutPairs(argv, (word) => word === '-arch');
  else if (atLeast(target, 3, 8) && !supportsArm64(target)) argv = withoutPairs(argv, (word, next) => word === '-arch' && next === 'arm64');
  if (archFlags !== undefined && !ownArchitectures) argv.push(...archFlags.split(/\s+/).filter((word) => word !== ''));
  if (args.some(namesSdk)) argv = withoutPairs(argv, (word) => word === '-isysroot').filter((word) => !namesSdk(word));
  const holder = args.some(namesSdk) ? args : argv;
  const at = holder.findIndex(namesSdk);
  const word = holder[at];
  const sysroot = word === undefined ? undefined : word === '-isysroot' ? holder[at + 1] : word.slice('-isysroot'.length);
  return { argv, sysroot };
}

/** macOS 11, which is Darwin 20, was the first for that processor. */
function supportsArm64(target: PythonTarget): boolean {
  return Number.parseInt(target.uname.release, 10) >= 20;
}

/** The list without each word that is asked for and the word after it. */
function withoutPairs(words: readonly string[], drop: (word: string, next: string | undefined) => boolean): string[] {
  const kept: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    if (drop(word, words[i + 1])) i += 1;
    else kept.push(word);
  }
  return kept;
}

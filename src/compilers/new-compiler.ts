import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { iterate } from '../model/protocols.ts';
import { Handle, plain, pyStr, type Value } from '../model/values.ts';
import type { CCompiler } from './ccompiler.ts';
import { compilerClassTable } from './class-data.ts';

const TABLE = 'distutils.ccompiler.compiler_class';

/** Platforms and systems, by a pattern at the start of their names. Source: distutils/ccompiler.py: _default_compilers. */
function defaultCompilers(target: PythonTarget): readonly (readonly [pattern: RegExp, compiler: string])[] {
  return [[/^cygwin/, 'unix'], ...(atLeast(target, 3, 0) ? [] : [[/^os2emx/, 'emx'] as const]), [/^posix/, 'unix'], [/^nt/, 'msvc']];
}

/** The usual compiler of a system. Source: distutils/ccompiler.py: get_default_compiler. */
export function defaultCompiler(target: PythonTarget, osName: string = target.osName, platform: string = target.platform): string {
  return defaultCompilers(target).find(([pattern]) => pattern.test(platform) || pattern.test(osName))?.[1] ?? 'unix';
}

/** `compiler_class`, as the script has it now. */
async function compilerClasses(engine: Engine): Promise<ReadonlyMap<Value, Value>> {
  if (engine.script.patched(TABLE)) {
    const changed = plain((await engine.script.get('distutils.ccompiler', 'compiler_class')) ?? null);
    if (changed instanceof Map) return changed;
  }
  return compilerClassTable(engine.target);
}

export interface CompilerChoice {
  /** `os.name` that the compiler is for, where its kind is not said. */
  readonly platform?: Value;
  /** `unix`, `msvc` … */
  readonly compiler?: Value;
  readonly dryRun?: Value;
  readonly force?: Value;
}

/**
 * A new compiler object. Throws DistutilsPlatformError for a kind that is not known, DistutilsModuleError for one whose module
 * cannot be loaded. Source: distutils/ccompiler.py: new_compiler.
 */
export async function newCompiler(engine: Engine, choice: CompilerChoice = {}): Promise<EngineObject | Handle> {
  const { dryRun = 0, force = 0 } = choice;
  const platform = choice.platform ?? engine.target.osName;
  const named = choice.compiler ?? null;
  const compiler = plain(named ?? ((await engine.call('distutils.ccompiler.get_default_compiler', platform)) as Value));
  const classes = await compilerClasses(engine);
  const entry = classes.get(compiler);
  if (entry === undefined) {
    const kind = ` with '${pyStr(compiler)}' compiler`;
    throw new EngineError('DistutilsPlatformError', `don't know how to compile C/C++ code on platform '${pyStr(platform)}'${kind}`, {
      code: 'unknown-compiler',
      hint: `the kinds of compilers are ${[...classes.keys()].map(pyStr).join(', ')}; CC in the environment names the program`,
    });
  }
  const [module, name] = Array.from(iterate(entry), pyStr) as [string, string];
  return instantiate(engine, `distutils.${module}`, name, [null, dryRun, force]);
}

async function instantiate(engine: Engine, module: string, name: string, args: readonly Value[]): Promise<EngineObject | Handle> {
  const path = `${module}.${name}`;
  const loadable = isThere(engine.target, module);
  const ours = loadable && !engine.script.patched(path) ? await engine.loadClass(path) : undefined;
  if (ours !== undefined) {
    const compiler = engine.adopt(new ours(engine) as CCompiler);
    await compiler.__init__(...(args as [Value, Value, Value]));
    return compiler;
  }
  const found = engine.script.attached && loadable ? await importClass(engine, module, name) : undefined;
  if (found instanceof Handle) return (await engine.script.call(found, args)) as EngineObject | Handle;
  throw new EngineError(
    'DistutilsModuleError',
    found === undefined
      ? `can't compile C/C++ code: unable to load module '${module}'`
      : `can't compile C/C++ code: unable to find class '${name}' in module '${module}'`,
  );
}

/** The class; null where the module has none of that name, undefined where there is no such module. */
async function importClass(engine: Engine, module: string, name: string): Promise<Value | undefined> {
  try {
    if ((await engine.script.import(module)) === undefined) return undefined;
    return (await engine.script.import(module, name)) ?? null;
  } catch (error) {
    if (isPythonError(error, 'ImportError')) return undefined;
    throw error;
  }
}

/** Modules for Visual Studio read the registry, which only a Python of Windows can. */
function isThere(target: PythonTarget, module: string): boolean {
  return target.osName === 'nt' || !['distutils._msvccompiler', 'distutils.msvc9compiler'].includes(module);
}

/** What `--help-compiler` prints. Source: distutils/ccompiler.py: show_compilers. */
export async function describeCompilers(engine: Engine): Promise<string[]> {
  const rows = [...(await compilerClasses(engine))].map(
    ([name, entry]) => [`--compiler=${pyStr(name)}`, pyStr([...iterate(entry)][2])] as const,
  );
  rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const width = Math.max(...rows.map(([option]) => option.length));
  return ['List of available compilers:', ...rows.map(([option, description]) => `  ${option.padEnd(width)}  ${description}`)];
}

/**
 * Calls of a compiler's methods as distutils writes them: with keywords. A script that overrides `compile(self, sources,
 * **options)` sees the same names; our own methods take their arguments by position.
 */
import { classDatum } from '../compilers/class-data.ts';
import { CompilerSettings } from '../compilers/compiler-settings.ts';
import { callMethod, getAttribute } from '../model/attributes.ts';
import { engineClassOf } from '../model/class-attributes.ts';
import type { Engine } from '../model/engine.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { Handle, type Value } from '../model/values.ts';

/** A compiler of ours, or one that only the script knows. */
export type AnyCompiler = EngineObject | Handle;

type KeywordMethod = 'compile' | 'preprocess' | 'create_static_lib' | 'link_shared_object' | 'link_executable';

/** Parameters of the methods of `distutils.ccompiler.CCompiler` that are called with keywords. */
const PARAMETERS: Readonly<Record<KeywordMethod, readonly string[]>> = {
  compile: ['sources', 'output_dir', 'macros', 'include_dirs', 'debug', 'extra_preargs', 'extra_postargs', 'depends'],
  preprocess: ['source', 'output_file', 'macros', 'include_dirs', 'extra_preargs', 'extra_postargs'],
  create_static_lib: ['objects', 'output_libname', 'output_dir', 'debug', 'target_lang'],
  link_shared_object: (
    'objects output_filename output_dir libraries library_dirs runtime_library_dirs export_symbols debug ' +
    'extra_preargs extra_postargs build_temp target_lang'
  ).split(' '),
  link_executable:
    'objects output_progname output_dir libraries library_dirs runtime_library_dirs debug extra_preargs extra_postargs target_lang'.split(
      ' ',
    ),
};

/** A call without keywords. */
export async function compilerCall(engine: Engine, compiler: unknown, method: string, ...args: readonly unknown[]): Promise<Value> {
  return callMethod(compiler as AnyCompiler, method, args, engine);
}

/** A call with the first arguments by position and the rest by name. */
export async function compilerCallNamed(
  engine: Engine,
  compiler: unknown,
  method: KeywordMethod,
  args: readonly Value[],
  keywords: Readonly<Record<string, Value>>,
): Promise<Value> {
  const object = compiler as AnyCompiler;
  if (object instanceof Handle || engine.script.overrides(object, method)) {
    const bound = await engine.script.get(object, method);
    if (bound instanceof Handle) return engine.script.call(bound, args, keywords);
  }
  const named = PARAMETERS[method].slice(args.length).map((name) => keywords[name]);
  return callMethod(object, method, [...args, ...named], engine);
}

/** An attribute of a compiler: of the object, or of its class. */
export async function compilerValue(engine: Engine, compiler: unknown, name: string): Promise<Value> {
  const object = compiler as AnyCompiler;
  const own = object instanceof Handle ? undefined : object[name];
  if (own !== undefined && typeof own !== 'function') return own as Value;
  // Data of the class of a compiler of ours.
  if (object instanceof CompilerSettings && !engine.script.changesClassAttribute(object, name)) {
    return classDatum(engineClassOf(object).pythonPath, name, engine.target) ?? null;
  }
  return (await getAttribute(object, name, engine)) ?? null;
}

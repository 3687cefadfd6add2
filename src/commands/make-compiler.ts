import type { Engine } from '../model/engine.ts';
import type { Value } from '../model/values.ts';
import type { AnyCompiler } from './compiler-call.ts';

export interface CompilerRequest {
  /** Module that asks, `distutils.command.build_ext`: a script may have replaced names in it. */
  readonly module: string;
  /** Its kind (`unix`, `msvc`), or null for the platform's usual one. */
  readonly compiler: Value;
  readonly verbose?: Value;
  readonly dryRun: Value;
  readonly force: Value;
}

/** `new_compiler(...)`, then `customize_compiler(compiler)`. */
export async function makeCompiler(engine: Engine, request: CompilerRequest): Promise<AnyCompiler> {
  const { module, compiler, verbose = 0, dryRun, force } = request;
  const made = (await engine.call('distutils.ccompiler.new_compiler', null, compiler, verbose, dryRun, force)) as AnyCompiler;
  await engine.call(functionIn(engine, module, 'distutils.sysconfig', 'customize_compiler'), made);
  return made;
}

/** The path of an imported function: the name in the importing module where the script has replaced it there, else at its home. */
function functionIn(engine: Engine, module: string, home: string, name: string): string {
  return engine.script.patched(`${module}.${name}`) ? `${module}.${name}` : `${home}.${name}`;
}

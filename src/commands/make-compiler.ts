import type { Engine } from '../model/engine.ts';
import { callImported } from '../model/imported-function.ts';
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
  await callImported(engine, module, 'distutils.sysconfig.customize_compiler', made);
  return made;
}

import { pythonBuild } from '../compilers/python-build.ts';
import type { Engine } from '../model/engine.ts';
import { truthy } from '../model/values.ts';

/** `distutils.sysconfig.python_build`: whether the interpreter runs in its own source tree. */
export async function isPythonBuild(engine: Engine): Promise<boolean> {
  const module = 'distutils.sysconfig';
  if (engine.script.patched(`${module}.python_build`)) return truthy(await engine.script.get(module, 'python_build'));
  return pythonBuild(engine).inSource;
}

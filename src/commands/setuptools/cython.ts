import type { Engine } from '../../model/engine.ts';
import { truthy, type Value } from '../../model/values.ts';

const MODULE = 'setuptools._cython';

/** Whether the script's process can import Cython. */
export async function haveCython(engine: Engine): Promise<boolean> {
  return engine.script.attached && truthy(await engine.script.call(`${MODULE}.available`, []));
}

/** Translates the `.pyx` files of an extension; its sources are C then. */
export async function cythonize(engine: Engine, extension: Value, force: boolean): Promise<void> {
  await engine.script.call(`${MODULE}.translate`, [extension, force]);
}

import type { Engine } from '../../model/engine.ts';
import type { EngineObject } from '../../model/engine-object.ts';
import { truthy, type Value } from '../../model/values.ts';

const MODULE = 'setuptools._cython';

/** Whether the script's process can import Cython. */
export async function haveCython(engine: Engine): Promise<boolean> {
  return engine.script.attached && truthy(await engine.script.call(`${MODULE}.available`, []));
}

/** Translates the `.pyx` files of an extension; its sources are C then. */
export async function cythonize(command: EngineObject, extension: Value): Promise<void> {
  await command.$.script.call(`${MODULE}.translate`, [command, extension]);
}

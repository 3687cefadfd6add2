import { EngineError } from '../errors/engine-error.ts';
import type { Engine } from './engine.ts';
import { Handle, pyStr, type Tuple, type Value } from './values.ts';

/** `str(value)`. An object that only the script knows is asked for its text. */
export async function textOf(engine: Engine, value: Value): Promise<string> {
  if (!(value instanceof Handle) || value.plain !== undefined) return pyStr(value);
  return pyStr(await engine.script.call(builtin(engine, 'str'), [value]));
}

/** Path of a function of Python's own. */
export function builtin(engine: Engine, name: string): string {
  return engine.target.versionInfo[0] < 3 ? `__builtin__.${name}` : `builtins.${name}`;
}

/** What `'%s' % items` inserts. Throws TypeError where that is not one thing. */
export function insertedItem(items: Tuple): Value {
  const [only, ...more] = items;
  if (only === undefined) throw new EngineError('TypeError', 'not enough arguments for format string');
  if (more.length > 0) throw new EngineError('TypeError', 'not all arguments converted during string formatting');
  return only;
}

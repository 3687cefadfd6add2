import type { Engine } from './engine.ts';
import { Handle, pyStr, type Value } from './values.ts';

/** `str(value)`. An object that only the script knows is asked for its text. */
export async function textOf(engine: Engine, value: Value): Promise<string> {
  if (!(value instanceof Handle) || value.plain !== undefined) return pyStr(value);
  return pyStr(await engine.script.call(builtin(engine, 'str'), [value]));
}

/** Path of a function of Python's own. */
export function builtin(engine: Engine, name: string): string {
  return engine.target.versionInfo[0] < 3 ? `__builtin__.${name}` : `builtins.${name}`;
}

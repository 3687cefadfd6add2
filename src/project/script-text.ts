import { EngineError } from '../errors/engine-error.ts';
import type { Engine } from '../model/engine.ts';
import { isText, iterate, textFor } from '../model/protocols.ts';
import { builtin, insertedItem, textOf } from '../model/text-of.ts';
import { Handle, Tuple, plain, pyStr, pyType, type Value } from '../model/values.ts';

/*
 * Values of a script as the text that distutils makes of them when it writes metadata. Objects that only the script knows are
 * asked for theirs.
 */

/** `list(value)`. Throws TypeError for what is no iterable, in `otherwise`'s words where given. */
export async function itemsOf(engine: Engine, value: Value, otherwise?: string): Promise<Value[]> {
  if (value instanceof Handle && value.plain === undefined) {
    return (await engine.script.call(builtin(engine, 'list'), [value])) as Value[];
  }
  try {
    return [...iterate(value)];
  } catch (error) {
    if (otherwise === undefined || !(error instanceof EngineError)) throw error;
    throw new EngineError('TypeError', otherwise, { cause: error });
  }
}

/** `'%s' % value`: Python 3's distutils takes a tuple for the list of things to insert; 2.7 makes text of it before. */
export async function insertedText(engine: Engine, value: Value): Promise<string> {
  const inner = plain(value);
  if (engine.target.versionInfo[0] < 3 || !(inner instanceof Tuple)) return textOf(engine, value);
  return textOf(engine, insertedItem(inner));
}

/** `glue.join(value)`. Throws TypeError for items that are no text. */
export async function joinedText(engine: Engine, value: Value, glue = ','): Promise<string> {
  const items = await itemsOf(engine, value, 'can only join an iterable');
  const wrong = items.findIndex((item) => !isText(item));
  if (wrong === -1) return items.map(pyStr).join(glue);
  const expected = engine.target.versionInfo[0] < 3 ? 'string' : 'str instance';
  throw new EngineError('TypeError', `sequence item ${wrong}: expected ${expected}, ${pyType(items[wrong])} found`);
}

/** A text that is to be split into lines. */
export function splittableText(value: Value): string {
  if (plain(value) instanceof Uint8Array) throw new EngineError('TypeError', "a bytes-like object is required, not 'str'");
  return textFor(value, 'split');
}

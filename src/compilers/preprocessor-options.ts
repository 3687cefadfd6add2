import { EngineError } from '../errors/engine-error.ts';
import type { Engine } from '../model/engine.ts';
import { isTuple, iterate } from '../model/protocols.ts';
import { insertedItem, textOf } from '../model/text-of.ts';
import { Tuple, pyStr, type Value } from '../model/values.ts';

/**
 * `-D`, `-U` and `-I` options. Values may be objects with a text (`str()`), which scripts use for folders that are known late.
 * Throws TypeError for a macro that is no tuple of one or two. Source: distutils/ccompiler.py: gen_preprocess_options.
 */
export async function preprocessorOptions(engine: Engine, macros: Value, includeDirs: Value): Promise<string[]> {
  const options: string[] = [];
  // `%` takes a tuple for the list of what it inserts, where nothing else is inserted.
  const only = async (name: Value): Promise<string> => textOf(engine, name instanceof Tuple ? insertedItem(name) : name);
  for (const macro of iterate(macros)) {
    const parts = isTuple(macro) ? [...iterate(macro)] : [];
    const [name, value] = parts;
    if (parts.length === 1) options.push(`-U${await only(name as Value)}`);
    else if (parts.length !== 2) throw badMacro(macro, parts.length);
    else {
      options.push(
        value === null
          ? `-D${await only(name as Value)}`
          : `-D${await textOf(engine, name as Value)}=${await textOf(engine, value as Value)}`,
      );
    }
  }
  for (const directory of iterate(includeDirs)) options.push(`-I${await textOf(engine, directory)}`);
  return options;
}

function badMacro(macro: Value, length: number): EngineError {
  // A tuple is what `%` takes its values from: the original's message fails over it.
  if (isTuple(macro))
    return new EngineError(
      'TypeError',
      length === 0 ? 'not enough arguments for format string' : 'not all arguments converted during string formatting',
    );
  return new EngineError('TypeError', `bad macro definition '${pyStr(macro)}': each element of 'macros' list must be a 1- or 2-tuple`);
}

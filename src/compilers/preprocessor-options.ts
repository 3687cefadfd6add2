import { EngineError } from '../errors/engine-error.ts';
import { isTuple, iterate } from '../model/protocols.ts';
import { pyStr, type Value } from '../model/values.ts';

/**
 * `-D`, `-U` and `-I` options. Throws TypeError for a macro that is no tuple of one or two.
 * Source: distutils/ccompiler.py: gen_preprocess_options.
 */
export function preprocessorOptions(macros: Value, includeDirs: Value): string[] {
  const options: string[] = [];
  for (const macro of iterate(macros)) {
    const parts = isTuple(macro) ? [...iterate(macro)] : [];
    const [name, value] = parts;
    if (parts.length === 1) options.push(`-U${pyStr(name)}`);
    else if (parts.length !== 2) throw badMacro(macro, parts.length);
    else options.push(value === null ? `-D${pyStr(name)}` : `-D${pyStr(name)}=${pyStr(value)}`);
  }
  for (const directory of iterate(includeDirs)) options.push(`-I${pyStr(directory)}`);
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

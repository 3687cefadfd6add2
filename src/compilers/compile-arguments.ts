import { EngineError } from '../errors/engine-error.ts';
import { concatenate, isList, isText, isTuple, iterate, noAttribute } from '../model/protocols.ts';
import { plain, pyRepr, pyType, truthy, type Value } from '../model/values.ts';

/** What a call gives for one thing, and what the compiler object holds for all. */
interface Both {
  readonly given: Value;
  readonly own: Value;
}

/** The output folder. Throws TypeError for what is no text. Source: distutils/ccompiler.py: _fix_compile_args. */
export function fixOutputDir({ given, own }: Both): Value {
  if (given === null) return own;
  if (typeof plain(given) === 'string') return given;
  throw new EngineError('TypeError', "'output_dir' must be a string or None");
}

/** Macros must be a list, nothing else: a tuple is refused. */
export function fixMacros({ given, own }: Both): Value {
  if (given === null) return own;
  if (isList(given)) return concatenate([...iterate(given)], truthy(own) ? own : []);
  throw new EngineError('TypeError', "'macros' (if supplied) must be a list of tuples", {
    hint: `'define_macros' is of type ${pyType(plain(given))}: write a list, as [('NAME', 'value'), ('FLAG', None)]`,
  });
}

/** Folders or libraries: a list or a tuple. `name` is that of the argument, for the message. */
export function fixList(name: string, { given, own }: Both): Value {
  if (given === null) return own;
  if (isList(given) || isTuple(given)) return concatenate([...iterate(given)], truthy(own) ? own : []);
  const hint = isText(given)
    ? `'${name}' is a text: write [${pyRepr(given)}]`
    : `'${name}' is of type ${pyType(plain(given))}: write a list`;
  throw new EngineError('TypeError', `'${name}' (if supplied) must be a list of strings`, { hint });
}

/** Objects to link. */
export function fixObjects(given: Value): Value[] {
  if (isList(given) || isTuple(given)) return [...iterate(given)];
  throw new EngineError('TypeError', "'objects' must be a list or tuple of strings");
}

/** A command is a list; whatever else a script has put there is nothing that a list can be added to. */
export function listOf(value: Value): Value[] {
  if (isList(value)) return [...iterate(value)];
  throw new EngineError('TypeError', `unsupported operand type(s) for +: '${pyType(value)}' and 'list'`);
}

/** `value or []`. */
export function items(value: Value): Value[] {
  return truthy(value) ? [...iterate(value)] : [];
}

/** `copy(value or [])` of what is then appended to: only a list has `method`. */
export function growing(value: Value, method: 'append' | 'extend'): Value[] {
  if (!truthy(value)) return [];
  if (isList(value)) return [...iterate(value)];
  throw noAttribute(value, method);
}

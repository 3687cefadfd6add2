import { EngineError } from '../errors/engine-error.ts';
import { shownClass } from '../model/class-attributes.ts';
import type { Engine } from '../model/engine.ts';
import type { EngineClass } from '../model/engine-object.ts';
import { Handle, pyType, type Value } from '../model/values.ts';
import type { CommandTable } from '../options/command-table.ts';
import { tableOfClass } from '../options/setuptools-tables.ts';
import type { Command, AnyCommand } from './command.ts';
import { optionTuples } from './distribution-options.ts';
import type { Distribution } from './distribution.ts';

/** The class of a command: the engine's own, or one that the script brings. */
export type CommandClass = EngineClass<Command> | Handle;

function isEngineClass(value: unknown): value is EngineClass<Command> {
  return typeof value === 'function' && typeof (value as { readonly pythonPath?: unknown }).pythonPath === 'string';
}

/** `klass.__name__`. */
export function className(klass: CommandClass): string {
  const path = isEngineClass(klass) ? klass.pythonPath : klass.path;
  return path.slice(path.lastIndexOf('.') + 1);
}

/** `str(klass)`. */
export function classText(engine: Engine, klass: CommandClass): string {
  return shownClass(engine.target, isEngineClass(klass) ? klass.pythonPath : klass.path);
}

/** `issubclass(klass, Command)`. Throws TypeError for what is no class, as the values of `cmdclass` can be. */
export async function isCommandClass(engine: Engine, klass: CommandClass): Promise<boolean> {
  if (isEngineClass(klass)) return true;
  if (!(klass instanceof Handle)) throw new EngineError('TypeError', 'issubclass() arg 1 must be a class', { hint: NO_CLASS });
  return engine.script.isSubclass(klass, 'distutils.cmd.Command');
}

const NO_CLASS = "the values of 'cmdclass' are classes, not names of classes";

/** `klass(distribution)`. Throws TypeError for what is no class. */
export async function instantiate(engine: Engine, klass: CommandClass, distribution: Distribution): Promise<AnyCommand> {
  if (!isEngineClass(klass) && !(klass instanceof Handle))
    throw new EngineError('TypeError', `'${pyType(klass)}' object is not callable`, { hint: NO_CLASS });
  if (!isEngineClass(klass)) return (await engine.script.call(klass, [distribution])) as unknown as AnyCommand;
  const command = engine.adopt(new klass(engine));
  await command.__init__(distribution);
  return command;
}

type TableAttribute = 'description' | 'user_options' | 'boolean_options' | 'negative_opt' | 'help_options';

/** A class attribute of a command class; `undefined` where the class has none. */
export async function commandClassAttribute(engine: Engine, klass: CommandClass, name: TableAttribute): Promise<Value | undefined> {
  // What `cmdclass` holds need not be a class.
  if (!isEngineClass(klass)) return klass instanceof Handle ? engine.script.get(klass, name) : undefined;
  const table = await tableFor(engine, klass);
  // Help options carry a function, which only Python's class can hold.
  const ours =
    table !== undefined &&
    !(name === 'help_options' && table.helpOptions !== undefined) &&
    !engine.script.patched(`${klass.pythonPath}.${name}`);
  return ours ? fromTable(table, name) : engine.script.get(klass.pythonPath, name);
}

/** A class whose table is not the same wherever the Python is. */
interface ClassWithTable {
  tableFor(engine: Engine): Promise<CommandTable | undefined>;
}

async function tableFor(engine: Engine, klass: EngineClass<Command>): Promise<CommandTable | undefined> {
  const own = klass as Partial<ClassWithTable>;
  return own.tableFor === undefined ? tableOfClass(klass.pythonPath, engine.target) : own.tableFor(engine);
}

function fromTable(table: CommandTable, name: TableAttribute): Value | undefined {
  switch (name) {
    case 'description':
      return table.description;
    case 'user_options':
      return optionTuples(table.userOptions);
    case 'boolean_options':
      return table.booleanOptions === undefined ? undefined : [...table.booleanOptions];
    case 'negative_opt':
      return table.negativeOpt === undefined ? undefined : new Map<Value, Value>(Object.entries(table.negativeOpt));
    case 'help_options':
      return undefined;
  }
}

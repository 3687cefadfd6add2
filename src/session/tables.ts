import { Tuple, type Value } from '../model/values.ts';
import { optionTuples } from '../commands/distribution-options.ts';
import { commandTable } from '../options/command-tables.ts';
import { setuptoolsTable } from '../options/setuptools-tables.ts';
import { COMMON_USAGE, DISPLAY_OPTIONS, GLOBAL_NEGATIVE_OPT, GLOBAL_OPTIONS } from '../options/global-options.ts';
import { installSchemes } from '../schemes/install-schemes.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';

/** What the stand-ins are made of, for the interpreter's version: class attributes of `Distribution`, of a command, or of a command of setuptools (`setuptools.install`), or a dict of a module; null where there is none. */
export function tableOf(name: string, target: PythonTarget): Value {
  if (name === 'Distribution') return distributionTable();
  if (name === 'install.schemes') return schemesTable(target);
  const table = name.startsWith('setuptools.') ? setuptoolsTable(name.slice('setuptools.'.length), target) : commandTable(name, target);
  if (table === undefined) return null;
  const optional = (value: Value | undefined): Value => value ?? null;
  return new Map<Value, Value>([
    ['description', table.description],
    ['user_options', optionTuples(table.userOptions)],
    ['boolean_options', optional(table.booleanOptions === undefined ? undefined : [...table.booleanOptions])],
    ['negative_opt', optional(table.negativeOpt === undefined ? undefined : new Map<Value, Value>(Object.entries(table.negativeOpt)))],
    ['help_options', optional(table.helpOptions?.map((option) => Tuple.of<Value>(option.long, option.short, option.help, option.action)))],
    ['sub_commands', table.subCommands.map((sub) => Tuple.of<Value>(sub.name, sub.predicate))],
  ]);
}

/** `INSTALL_SCHEMES` of `distutils.command.install`. */
function schemesTable(target: PythonTarget): Value {
  return new Map<Value, Value>([...installSchemes(target)].map(([name, scheme]) => [name, new Map<Value, Value>([...scheme])]));
}

/** Class attributes of `distutils.dist.Distribution`. */
function distributionTable(): Value {
  return new Map<Value, Value>([
    ['global_options', optionTuples(GLOBAL_OPTIONS)],
    ['display_options', optionTuples(DISPLAY_OPTIONS)],
    ['negative_opt', new Map<Value, Value>(Object.entries(GLOBAL_NEGATIVE_OPT))],
    ['common_usage', COMMON_USAGE],
  ]);
}

import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { nearestName } from '../grammar/nearest-name.ts';
import { isList, itemAt, iterate } from '../model/protocols.ts';
import { Handle, Tuple, pyRepr, pyStr, truthy, type Value } from '../model/values.ts';
import { standardCommands } from '../options/command-tables.ts';
import { FancyGetopt, type OptionSink } from '../options/fancy-getopt.ts';
import { translateLongopt, type OptionRow } from '../options/option-table.ts';
import { setuptoolsCommandNames } from '../options/setuptools-tables.ts';
import { DEBUG, INFO, WARN } from '../plan/step.ts';
import { classText, commandClassAttribute, isCommandClass, type CommandClass } from './command-class.ts';
import { displayOptions, globalOptions, negativeOptions, optionRows, updatePairs } from './distribution-options.ts';
import type { Distribution } from './distribution.ts';
import { optionsOf } from './given-options.ts';

/** Source: distutils/dist.py: parse_command_line. Gives true (1 on Python 2) when commands are to be run. */
export async function parseCommandLine(dist: Distribution): Promise<Value> {
  const [major] = dist.$.target.versionInfo;
  const toplevel = [...optionRows(await dist._get_toplevel_options(), major), ...optionRows(await displayOptions(dist), major)];
  dist.commands = [];
  const parser = new FancyGetopt(toplevel, major);
  parser.setNegativeAliases(await negativeOptions(dist));
  parser.setAliases(new Map([['licence', 'license']]));
  const given = dist.script_args === null ? dist.$.argv.slice(1) : Array.from(iterate(dist.script_args), pyStr);
  let words: Value = [...parser.getopt(given, attributesOf(dist))];
  setVerbosity(dist);
  const order = parser.optionOrder.map(([option, value]) => Tuple.of<Value>(option, value));
  if (truthy(await dist.handle_display_options(order))) return null;
  while (Array.isArray(words) && words.length > 0) words = await dist._parse_command_opts(null, words as Value[]);
  if (words === null) return null;
  if (truthy(dist.help)) {
    await dist._show_help(null, 1, dist.commands.length === 0 ? 1 : 0, [...dist.commands]);
    return null;
  }
  if (dist.commands.length === 0) throw new EngineError('DistutilsArgError', 'no commands supplied', { code: 'no-command' });
  return major < 3 ? 1 : true;
}

/** Options are set on the distribution as they are read. */
function attributesOf(dist: Distribution): OptionSink {
  return {
    get: (name) => dist[name],
    set: (name, value) => {
      dist[name] = value;
    },
  };
}

/** `log.set_verbosity(self.verbose)`. */
function setVerbosity(dist: Distribution): void {
  const verbose = Number(dist.verbose);
  if (verbose <= 0) dist.$.threshold = WARN;
  else dist.$.threshold = verbose === 1 ? INFO : DEBUG;
}

/** Options of one command. Gives the words after them, or null when help was asked for. Source: distutils/dist.py: _parse_command_opts. */
export async function parseCommand(dist: Distribution, words: readonly Value[]): Promise<Value> {
  const name = pyStr(words[0]);
  if (!/^[a-zA-Z]([a-zA-Z0-9_]*)\n?$/.test(name))
    throw new EngineError('SystemExit', `invalid command name '${name}'`, { code: 'invalid-command-name' });
  dist.commands.push(name);
  const klass = await commandClass(dist, name);
  const options = await ownOptions(dist, klass);
  const helpOptions = await helpOptionsOf(dist, klass);
  const negative = await negativeOptions(dist);
  const ownNegative = await commandClassAttribute(dist.$, klass, 'negative_opt');
  for (const [from, to] of ownNegative === undefined ? [] : updatePairs(ownNegative)) negative.set(from, to);
  const [major] = dist.$.target.versionInfo;
  const table = [...optionRows(await globalOptions(dist), major), ...options, ...helpOptions.map((row) => row.slice(0, 3))];
  const parser = new FancyGetopt(table, major);
  parser.setNegativeAliases(negative);
  const found = new Map<string, string | number>();
  const rest = parser.getopt(words.slice(1).map(pyStr), found);
  if (found.get('help')) {
    await dist._show_help(null, 1, 0, [klass as unknown as Value]);
    return null;
  }
  if (await runHelpOptions(dist, helpOptions, found)) return null;
  const dict = await optionsOf(dist, name);
  for (const [option, value] of found) dict.set(option, Tuple.of<Value>('command line', value));
  return [...rest];
}

async function commandClass(dist: Distribution, name: string): Promise<CommandClass> {
  let klass: CommandClass;
  try {
    klass = await dist.get_command_class(name);
  } catch (error) {
    if (!isPythonError(error, 'DistutilsModuleError')) throw error;
    // A script's own `get_command_class` may have raised it.
    const { code, hint } = error instanceof EngineError ? error : { code: 'unknown-command', hint: undefined };
    throw new EngineError('DistutilsArgError', error.message, { code, hint: hint ?? commandHint(dist, name) });
  }
  if (!(await isCommandClass(dist.$, klass))) {
    throw new EngineError('DistutilsClassError', `command class ${classText(dist.$, klass)} must subclass Command`);
  }
  return klass;
}

function commandHint(dist: Distribution, name: string): string {
  if (setuptoolsCommandNames(dist.$.target).includes(name)) return `${name} is a command of setuptools, which the script does not use`;
  const near = nearestName(name, [...standardCommands(dist.$.target), ...[...dist.cmdclass.keys()].map(pyStr)]);
  return `${near === undefined ? '' : `did you mean '${near}'? `}\`--help-commands\` lists the commands`;
}

async function ownOptions(dist: Distribution, klass: CommandClass): Promise<OptionRow[]> {
  const options = await commandClassAttribute(dist.$, klass, 'user_options');
  if (Array.isArray(options) && !(options instanceof Tuple)) return optionRows(options, dist.$.target.versionInfo[0]);
  throw new EngineError(
    'DistutilsClassError',
    `command class ${classText(dist.$, klass)} must provide 'user_options' attribute (a list of tuples)`,
  );
}

async function helpOptionsOf(dist: Distribution, klass: CommandClass): Promise<Value[][]> {
  const options = await commandClassAttribute(dist.$, klass, 'help_options');
  if (!isList(options)) return [];
  for (const row of options) itemAt(row, 0, dist.$.target.versionInfo[0]);
  return options as Value[][];
}

/** Calls the function of each help option that was given (`--help-compiler`). */
async function runHelpOptions(dist: Distribution, options: readonly Value[][], found: ReadonlyMap<string, unknown>): Promise<boolean> {
  let any = false;
  for (const row of options) {
    if (row.length !== 4) {
      const much = row.length > 4 ? 'too many' : 'not enough';
      throw new EngineError('ValueError', `${much} values to unpack (expected 4${row.length > 4 ? '' : `, got ${row.length}`})`);
    }
    const [option, , , action] = row;
    if (!found.has(translateLongopt(pyStr(option)))) continue;
    any = true;
    if (!(action instanceof Handle)) {
      throw new EngineError(
        'DistutilsClassError',
        `invalid help function ${pyRepr(action)} for help option '${pyStr(option)}': must be a callable object (function, etc.)`,
      );
    }
    await dist.$.script.call(action, []);
  }
  return any;
}

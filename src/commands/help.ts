import { callMethod } from '../model/attributes.ts';
import { classAttribute } from '../model/class-attributes.ts';
import { textOf } from '../model/text-of.ts';
import { isList, lengthOf, pathText } from '../model/protocols.ts';
import { Handle, Tuple, pyStr, truthy, type Value } from '../model/values.ts';
import { standardCommands } from '../options/command-tables.ts';
import { generateHelp } from '../options/fancy-getopt.ts';
import { genUsage } from '../options/gen-usage.ts';
import { COMMON_USAGE } from '../options/global-options.ts';
import { translateLongopt } from '../options/option-table.ts';
import { joinedText } from '../project/script-text.ts';
import { className, commandClassAttribute, type CommandClass } from './command-class.ts';
import { displayOptions, globalOptions, optionRows } from './distribution-options.ts';
import type { Distribution } from './distribution.ts';

function printHelp(dist: Distribution, options: Value, header: string): void {
  const [major] = dist.$.target.versionInfo;
  const rows = optionRows(options, major).map(([long, short, help]) => [long, short, helpText(help as Value)]);
  for (const line of generateHelp(rows, header, major)) dist.$.print(line);
}

/** Throws TypeError for what is neither None nor a text, nor has a length at least, as where the original wraps it. */
function helpText(help: Value): string | null {
  if (help === null) return null;
  lengthOf(help);
  return pyStr(help);
}

/** Source: distutils/dist.py: _show_help. The commands shown are those of the command line, as with the original. */
export async function showHelp(dist: Distribution, global: boolean, display: boolean, _commands: readonly unknown[]): Promise<void> {
  if (global) {
    const common = pyStr(await classAttribute(dist, 'common_usage', () => COMMON_USAGE));
    printHelp(dist, display ? await dist._get_toplevel_options() : await globalOptions(dist), `${common}\nGlobal options:`);
    dist.$.print('');
  }
  if (display) {
    printHelp(dist, await displayOptions(dist), 'Information display options (just display information, ignore any commands)');
    dist.$.print('');
  }
  for (const entry of dist.commands) {
    const klass: CommandClass = entry instanceof Handle ? entry : await dist.get_command_class(pyStr(entry));
    const [major] = dist.$.target.versionInfo;
    const own = optionRows(await commandClassAttribute(dist.$, klass, 'user_options'), major);
    const helpOptions = await commandClassAttribute(dist.$, klass, 'help_options');
    const extra = isList(helpOptions) ? optionRows(helpOptions, major).map((row) => row.slice(0, 3)) : [];
    printHelp(
      dist,
      [...own, ...extra].map((row) => Tuple.from(row as readonly Value[])),
      `Options for '${className(klass)}' command:`,
    );
    dist.$.print('');
  }
  dist.$.print(genUsage(pathText(dist.script_name), dist.$.target.osName));
}

/** Source: distutils/dist.py: handle_display_options. Gives 1 when something was shown. */
export async function handleDisplayOptions(dist: Distribution, order: Value): Promise<Value> {
  if (truthy(dist.help_commands)) {
    await dist.print_commands();
    dist.$.print('');
    dist.$.print(genUsage(pathText(dist.script_name), dist.$.target.osName));
    return 1;
  }
  const names = new Set((await displayOptions(dist)).map((row) => pyStr((row as Tuple)[0])));
  let any = 0;
  for (const [option, value] of order as Tuple[]) {
    const long = pyStr(option);
    if (!truthy(value) || !names.has(long)) continue;
    const name = translateLongopt(long);
    const shown = await callMethod(dist.metadata, `get_${name}`, [], dist.$);
    dist.$.print(await displayed(dist, name, shown));
    any = 1;
  }
  return any;
}

/**
 * Differs: Python 2 fails over text outside of ASCII where the output is no terminal. Here it is UTF-8.
 */
async function displayed({ $ }: Distribution, name: string, value: Value): Promise<string> {
  if (name === 'keywords' || name === 'platforms') return await joinedText($, value);
  return ['classifiers', 'provides', 'requires', 'obsoletes'].includes(name) ? await joinedText($, value, '\n') : textOf($, value);
}

/** Source: distutils/dist.py: print_commands. */
export async function printCommands(dist: Distribution): Promise<void> {
  const standard = [...standardCommands(dist.$.target)];
  const extra = (await dist.commandNames()).filter((name) => !standard.includes(name));
  const width = Math.max(0, ...[...standard, ...extra].map((name) => name.length));
  await dist.print_command_list(standard, 'Standard commands', width);
  if (extra.length === 0) return;
  dist.$.print('');
  await dist.print_command_list(extra, 'Extra commands', width);
}

export async function printCommandList(dist: Distribution, commands: readonly Value[], header: string, width: number): Promise<void> {
  dist.$.print(`${header}:`);
  for (const name of commands) dist.$.print(`  ${pyStr(name).padEnd(width)}  ${await dist.describeCommand(pyStr(name))}`);
}

import { EngineError } from '../errors/engine-error.ts';
import { nearestName } from '../grammar/nearest-name.ts';
import { getAttribute, hasAttribute, setAttribute } from '../model/attributes.ts';
import { classAttribute } from '../model/class-attributes.ts';
import { isText, iterate } from '../model/protocols.ts';
import { Handle, plain, pyStr, type Tuple, type Value } from '../model/values.ts';
import { translateLongopt } from '../options/option-table.ts';
import { commandTable } from '../options/command-tables.ts';
import { Command, type AnyCommand } from './command.ts';
import { stringMap } from './distribution-options.ts';
import type { Distribution } from './distribution.ts';
import { optionsOf } from './given-options.ts';
import { truthOfOption } from './truth-of-option.ts';

/** Copies an option dictionary to a command's attributes. Source: distutils/dist.py: _set_command_options. */
export async function setCommandOptions(dist: Distribution, command: AnyCommand, options: Value): Promise<void> {
  const engine = dist.$;
  const name = pyStr(
    command instanceof Command ? await command.get_command_name() : await engine.script.callMethod(command, 'get_command_name', []),
  );
  const dict = options === null ? await optionsOf(dist, name) : (plain(options) as Map<Value, Value>);
  if (engine.debug) await dist.announce(`  setting options for '${name}' command:`);
  if (dict.size === 0) return;
  const booleans = await booleanOptions(dist, command);
  const negative = stringMap(await attributeOf(dist, command, 'negative_opt'));
  for (const [key, entry] of dict) {
    const option = pyStr(key);
    const [source, value] = entry as Tuple;
    if (engine.debug) await dist.announce(`    ${option} = ${pyStr(value)} (from ${pyStr(source)})`);
    const text = plain(value as Value);
    const site = { source: pyStr(source), section: name, option };
    const major = engine.target.versionInfo[0];
    if (typeof text === 'string' && negative.has(option))
      await setAttribute(command, negative.get(option) as string, !truthOfOption(text, site, major), engine);
    else if (typeof text === 'string' && booleans.includes(option))
      await setAttribute(command, option, truthOfOption(text, site, major), engine);
    else if (await hasAttribute(command, option, engine)) await setAttribute(command, option, value as Value, engine);
    else throw noSuchOption(dist, command, name, option, pyStr(source));
  }
}

function noSuchOption(dist: Distribution, command: AnyCommand, name: string, option: string, source: string): EngineError {
  const table = command instanceof Handle ? commandTable(name, dist.$.target) : command.ownTable();
  const known =
    table?.userOptions.map((o) => o.long.replace(/=$/, '')) ??
    (command instanceof Handle ? [] : Object.keys(command).map((k) => k.replaceAll('_', '-')));
  const near = nearestName(option, known);
  const hint = near === undefined ? `\`${name} --help\` lists its options` : `did you mean '${near}'? \`${name} --help\` lists its options`;
  return new EngineError('DistutilsOptionError', `error in ${source}: command '${name}' has no such option '${option}'`, {
    code: 'unknown-option',
    hint,
  });
}

async function attributeOf(dist: Distribution, command: AnyCommand, name: string): Promise<Value | undefined> {
  if (command instanceof Handle) return getAttribute(command, name, dist.$);
  const table = command.ownTable();
  return classAttribute(command, name, () =>
    name === 'negative_opt' ? new Map<Value, Value>(Object.entries(table?.negativeOpt ?? {})) : [...(table?.booleanOptions ?? [])],
  );
}

/** As attributes; none of them where one is no text. Throws TypeError for what is no list of any kind. */
async function booleanOptions(dist: Distribution, command: AnyCommand): Promise<string[]> {
  const value = await attributeOf(dist, command, 'boolean_options');
  const names = value === undefined ? [] : [...iterate(value)];
  return names.every(isText) ? names.map((name) => translateLongopt(pyStr(name))) : [];
}

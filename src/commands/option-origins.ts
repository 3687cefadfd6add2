import { Tuple, pyStr, truthy, type Value } from '../model/values.ts';
import type { Command } from './command.ts';
import { givenFor } from './given-options.ts';

/**
 * Where the values of some options of a command come from, as a hint: `leave out one side: there is home (~/x) from
 * setup.cfg, prefix (/opt) from the command line`. Names without a value are left out; undefined where nothing is known.
 */
export async function optionOrigins(command: Command, names: readonly string[]): Promise<string | undefined> {
  const given = givenFor(command.distribution, await command.get_command_name());
  if (given === undefined) return undefined;
  const parts = names.flatMap((name) => {
    const value = command[name] as Value;
    const entry = given.get(name);
    if (!truthy(value) || !(entry instanceof Tuple)) return [];
    const source = pyStr(entry[0]);
    return [`${name.replaceAll('_', '-')} (${pyStr(value)}) from ${source === 'command line' ? 'the command line' : source}`];
  });
  const hint = `leave out one side: there is ${parts.join(', ')}`;
  return parts.length === 0 ? undefined : hint;
}

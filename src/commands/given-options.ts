import { dictFor } from '../model/protocols.ts';
import { Handle, plain, type Value } from '../model/values.ts';
import type { Distribution } from './distribution.ts';

/** `Distribution.command_options`, whatever class of dictionary a script has put there. */
export function givenOptions(dist: Distribution): Map<Value, Value> {
  return dictFor(dist.command_options, 'get');
}

/** What is given for one command; undefined where there is no dictionary for it. */
export function givenFor(dist: Distribution, command: string): Map<Value, Value> | undefined {
  const options = plain(givenOptions(dist).get(command) ?? null);
  return options instanceof Map ? options : undefined;
}

/**
 * What is given for one command, made where there is nothing yet. A dictionary of a class of the script is asked as by the original:
 * it may have a dictionary of its own to give, one that does not take every option. Source: distutils/dist.py: get_option_dict.
 */
export async function optionDict(dist: Distribution, command: string): Promise<Map<Value, Value> | Handle> {
  const all = dist.command_options as Value;
  let dict = givenOptions(dist).get(command) ?? null;
  if (dict === null && all instanceof Handle && dist.$.script.attached) dict = await dist.$.script.callMethod(all, 'get', [command]);
  if (plain(dict) instanceof Map) return dict as Map<Value, Value> | Handle;
  const made = new Map<Value, Value>();
  givenOptions(dist).set(command, made);
  return made;
}

/** `Distribution.get_option_dict`, to be read and changed. */
export async function optionsOf(dist: Distribution, command: string): Promise<Map<Value, Value>> {
  return plain(await dist.get_option_dict(command)) as Map<Value, Value>;
}

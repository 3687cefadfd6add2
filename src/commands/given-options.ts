import { plain, type Value } from '../model/values.ts';
import type { Distribution } from './distribution.ts';

/** `Distribution.command_options`, whatever class of dictionary a script has put there. */
export function givenOptions(dist: Distribution): Map<Value, Value> {
  return plain(dist.command_options as Value) as Map<Value, Value>;
}

/** What is given for one command; undefined where there is no dictionary for it. */
export function givenFor(dist: Distribution, command: string): Map<Value, Value> | undefined {
  const options = plain(givenOptions(dist).get(command) ?? null);
  return options instanceof Map ? options : undefined;
}

import { EngineError } from '../errors/engine-error.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Distribution } from './distribution.ts';

/** How many commands may run within one another: about where Python's own limit stops the original. */
const DEEPEST = 300;

/** Commands that run within one another now. No attributes: those the script would see. */
const depths = new WeakMap<Distribution, number>();

/** Runs a command within those that run already. Throws RecursionError (before 3.5 RuntimeError) where there is no end to them. */
export async function withinCommands(dist: Distribution, command: string, run: () => Promise<void>): Promise<void> {
  const depth = (depths.get(dist) ?? 0) + 1;
  if (depth > DEEPEST) throw tooDeep(dist, command);
  depths.set(dist, depth);
  try {
    await run();
  } finally {
    depths.set(dist, depth - 1);
  }
}

function tooDeep(dist: Distribution, command: string): EngineError {
  return new EngineError(atLeast(dist.$.target, 3, 5) ? 'RecursionError' : 'RuntimeError', 'maximum recursion depth exceeded', {
    code: 'endless-commands',
    hint: `${command} runs itself, by way of its 'sub_commands' or of a command that it runs`,
  });
}

import { configuredBuildBase } from '../session/configured-build-base.ts';
import { optionInArgs } from './command-line.ts';
import type { Inputs } from './inputs.ts';

/** The build folder as the run will have it, relative to the project or absolute. The cache must know it before `setup.py` has run. */
export function buildBase(inputs: Pick<Inputs, 'command' | 'args' | 'options'>, directory: string): string {
  return (
    inputs.options.get('build-base') ??
    optionInArgs(inputs.args, 'build-base') ??
    shortOption(inputs) ??
    configuredBuildBase(directory) ??
    'build'
  );
}

/** `build -b DIR`; to other commands `-b` says something else. */
function shortOption({ command, args }: Pick<Inputs, 'command' | 'args'>): string | undefined {
  let current = command;
  let found: string | undefined;
  for (const [index, word] of args.entries()) {
    if (current === 'build' && word.startsWith('-b')) found = word === '-b' ? args[index + 1] : word.slice(2);
    else if (/^[a-z]\w*$/.test(word) && args[index - 1] !== '-b') current = word;
  }
  return found;
}

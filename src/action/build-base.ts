import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { optionInArgs } from './command-line.ts';
import type { Inputs } from './inputs.ts';

/** The build folder as the run will have it, relative to the project or absolute. The cache must know it before `setup.py` has run. */
export function buildBase(inputs: Pick<Inputs, 'args' | 'options'>, directory: string): string {
  return inputs.options.get('build-base') ?? optionInArgs(inputs.args, 'build-base') ?? fromSetupCfg(directory) ?? 'build';
}

function fromSetupCfg(directory: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(join(directory, 'setup.cfg'), 'utf8');
  } catch {
    return undefined;
  }
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
    const value = section === 'build' ? /^build[-_]base\s*[=:]\s*(\S.*)$/.exec(line)?.[1] : undefined;
    if (value !== undefined) return value.trim();
  }
  return undefined;
}

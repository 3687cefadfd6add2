import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The words that start the command line of this very installation; undefined where it is not built (tests of the source). */
export function engineCommand(): readonly [node: string, commandLine: string] | undefined {
  const commandLine = join(import.meta.dirname, 'cli.js');
  return existsSync(commandLine) ? [process.execPath, commandLine] : undefined;
}

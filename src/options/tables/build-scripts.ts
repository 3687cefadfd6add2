import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/build_scripts.py. */
export function describeBuildScripts(): CommandTable {
  return {
    name: 'build_scripts',
    description: '"build" scripts (copy and fixup #! line)',
    userOptions: options(
      ['build-dir=', 'd', 'directory to "build" (copy) to'],
      ['force', 'f', 'forcibly build everything (ignore file timestamps'],
      ['executable=', 'e', 'specify final destination interpreter path'],
    ),
    booleanOptions: ['force'],
    subCommands: [],
  };
}

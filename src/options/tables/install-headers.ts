import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/install_headers.py. */
export function describeInstallHeaders(): CommandTable {
  return {
    name: 'install_headers',
    description: 'install C/C++ header files',
    userOptions: options(
      ['install-dir=', 'd', 'directory to install header files to'],
      ['force', 'f', 'force installation (overwrite existing files)'],
    ),
    booleanOptions: ['force'],
    subCommands: [],
  };
}

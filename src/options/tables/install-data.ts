import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/install_data.py. */
export function describeInstallData(): CommandTable {
  return {
    name: 'install_data',
    description: 'install data files',
    userOptions: options(
      ['install-dir=', 'd', 'base directory for installing data files (default: installation base dir)'],
      ['root=', null, 'install everything relative to this alternate root directory'],
      ['force', 'f', 'force installation (overwrite existing files)'],
    ),
    booleanOptions: ['force'],
    subCommands: [],
  };
}

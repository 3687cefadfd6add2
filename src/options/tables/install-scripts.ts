import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/install_scripts.py. */
export function describeInstallScripts(): CommandTable {
  return {
    name: 'install_scripts',
    description: 'install scripts (Python or otherwise)',
    userOptions: options(
      ['install-dir=', 'd', 'directory to install scripts to'],
      ['build-dir=', 'b', 'build directory (where to install from)'],
      ['force', 'f', 'force installation (overwrite existing files)'],
      ['skip-build', null, 'skip the build steps'],
    ),
    booleanOptions: ['force', 'skip-build'],
    subCommands: [],
  };
}

import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/install_lib.py. */
export function describeInstallLib(): CommandTable {
  return {
    name: 'install_lib',
    description: 'install all Python modules (extensions and pure Python)',
    userOptions: options(
      ['install-dir=', 'd', 'directory to install to'],
      ['build-dir=', 'b', 'build directory (where to install from)'],
      ['force', 'f', 'force installation (overwrite existing files)'],
      ['compile', 'c', 'compile .py to .pyc [default]'],
      ['no-compile', null, "don't compile .py files"],
      ['optimize=', 'O', 'also compile with optimization: -O1 for "python -O", -O2 for "python -OO", and -O0 to disable [default: -O0]'],
      ['skip-build', null, 'skip the build steps'],
    ),
    booleanOptions: ['force', 'compile', 'skip-build'],
    negativeOpt: { 'no-compile': 'compile' },
    subCommands: [],
  };
}

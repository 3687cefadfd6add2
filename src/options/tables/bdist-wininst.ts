import type { CommandTable, TableFacts } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/bdist_wininst.py. */
export function describeBdistWininst(facts: TableFacts): CommandTable {
  return {
    name: 'bdist_wininst',
    description: 'create an executable installer for MS Windows',
    userOptions: options(
      ['bdist-dir=', null, 'temporary directory for creating the distribution'],
      ['plat-name=', 'p', `platform name to embed in generated filenames (default: ${facts.platform})`],
      ['keep-temp', 'k', 'keep the pseudo-installation tree around after creating the distribution archive'],
      ['target-version=', null, 'require a specific python version on the target system'],
      ['no-target-compile', 'c', 'do not compile .py to .pyc on the target system'],
      ['no-target-optimize', 'o', 'do not compile .py to .pyo (optimized) on the target system'],
      ['dist-dir=', 'd', 'directory to put final built distributions in'],
      ['bitmap=', 'b', 'bitmap to use for the installer instead of python-powered logo'],
      ['title=', 't', 'title to display on the installer background instead of default'],
      ['skip-build', null, 'skip rebuilding everything (for testing/debugging)'],
      ['install-script=', null, 'basename of installation script to be run after installation or before deinstallation'],
      [
        'pre-install-script=',
        null,
        'Fully qualified filename of a script to be run before any files are installed.  This script need not be in the distribution',
      ],
      [
        'user-access-control=',
        null,
        "specify Vista's UAC handling - 'none'/default=no handling, 'auto'=use UAC if target Python installed for all users, 'force'=always use UAC",
      ],
    ),
    booleanOptions: ['keep-temp', 'no-target-compile', 'no-target-optimize', 'skip-build'],
    subCommands: [],
  };
}

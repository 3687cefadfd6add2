import type { CommandTable, TableFacts } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/install_egg_info.py. */
export function describeInstallEggInfo(facts: TableFacts): CommandTable {
  return {
    name: 'install_egg_info',
    description: "Install package's PKG-INFO metadata as an .egg-info file",
    userOptions: options(
      ['install-dir=', 'd', 'directory to install to'],
      ...(facts.debian ? [['install-layout', null, 'custom installation layout'] as const] : []),
    ),
    subCommands: [],
  };
}

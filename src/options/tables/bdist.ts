import type { CommandTable, TableFacts } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/bdist.py. */
export function describeBdist(facts: TableFacts): CommandTable {
  return {
    name: 'bdist',
    description: 'create a built (binary) distribution',
    userOptions: options(
      ['bdist-base=', 'b', 'temporary directory for creating built distributions'],
      ['plat-name=', 'p', `platform name to embed in generated filenames (default: ${facts.platform})`],
      ['formats=', null, 'formats for distribution (comma-separated list)'],
      ['dist-dir=', 'd', 'directory to put final built distributions in [default: dist]'],
      ['skip-build', null, 'skip rebuilding everything (for testing/debugging)'],
      ['owner=', 'u', 'Owner name used when creating a tar file [default: current user]'],
      ['group=', 'g', 'Group name used when creating a tar file [default: current group]'],
    ),
    booleanOptions: ['skip-build'],
    helpOptions: [
      { long: 'help-formats', short: null, help: 'lists available distribution formats', action: 'distutils.command.bdist.show_formats' },
    ],
    subCommands: [],
  };
}

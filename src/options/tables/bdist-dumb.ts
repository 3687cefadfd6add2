import type { CommandTable, TableFacts } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/bdist_dumb.py. */
export function describeBdistDumb(facts: TableFacts): CommandTable {
  return {
    name: 'bdist_dumb',
    description: 'create a "dumb" built distribution',
    userOptions: options(
      ['bdist-dir=', 'd', 'temporary directory for creating the distribution'],
      ['plat-name=', 'p', `platform name to embed in generated filenames (default: ${facts.platform})`],
      ['format=', 'f', `archive format to create (${facts.major < 3 ? 'tar, ztar, gztar, zip' : 'tar, gztar, bztar, xztar, ztar, zip'})`],
      ['keep-temp', 'k', 'keep the pseudo-installation tree around after creating the distribution archive'],
      ['dist-dir=', 'd', 'directory to put final built distributions in'],
      ['skip-build', null, 'skip rebuilding everything (for testing/debugging)'],
      ['relative', null, 'build the archive using relative paths (default: false)'],
      ['owner=', 'u', 'Owner name used when creating a tar file [default: current user]'],
      ['group=', 'g', 'Group name used when creating a tar file [default: current group]'],
    ),
    booleanOptions: ['keep-temp', 'skip-build', 'relative'],
    subCommands: [],
  };
}

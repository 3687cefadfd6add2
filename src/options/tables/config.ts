import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/config.py. */
export function describeConfig(): CommandTable {
  return {
    name: 'config',
    description: 'prepare to build',
    userOptions: options(
      ['compiler=', null, 'specify the compiler type'],
      ['cc=', null, 'specify the compiler executable'],
      ['include-dirs=', 'I', 'list of directories to search for header files'],
      ['define=', 'D', 'C preprocessor macros to define'],
      ['undef=', 'U', 'C preprocessor macros to undefine'],
      ['libraries=', 'l', 'external C libraries to link with'],
      ['library-dirs=', 'L', 'directories to search for external C libraries'],
      ['noisy', null, 'show every action (compile, link, run, ...) taken'],
      ['dump-source', null, 'dump generated source files before attempting to compile them'],
    ),
    subCommands: [],
  };
}

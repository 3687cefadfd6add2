import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/build_clib.py. */
export function describeBuildClib(): CommandTable {
  return {
    name: 'build_clib',
    description: 'build C/C++ libraries used by Python extensions',
    userOptions: options(
      ['build-clib=', 'b', 'directory to build C/C++ libraries to'],
      ['build-temp=', 't', 'directory to put temporary build by-products'],
      ['debug', 'g', 'compile with debugging information'],
      ['force', 'f', 'forcibly build everything (ignore file timestamps)'],
      ['compiler=', 'c', 'specify the compiler type'],
    ),
    booleanOptions: ['debug', 'force'],
    helpOptions: [
      { long: 'help-compiler', short: null, help: 'list available compilers', action: 'distutils.command.build_clib.show_compilers' },
    ],
    subCommands: [],
  };
}

import type { CommandTable, TableFacts } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/build_ext.py. */
export function describeBuildExt(facts: TableFacts): CommandTable {
  const separator = facts.osName === 'nt' ? ';' : ':';
  return {
    name: 'build_ext',
    description: 'build C/C++ extensions (compile/link to build directory)',
    userOptions: options(
      ['build-lib=', 'b', 'directory for compiled extension modules'],
      ['build-temp=', 't', 'directory for temporary files (build by-products)'],
      ['plat-name=', 'p', `platform name to cross-compile for, if supported (default: ${facts.platform})`],
      ['inplace', 'i', 'ignore build-lib and put compiled extensions into the source directory alongside your pure Python modules'],
      ['include-dirs=', 'I', `list of directories to search for header files (separated by '${separator}')`],
      ['define=', 'D', 'C preprocessor macros to define'],
      ['undef=', 'U', 'C preprocessor macros to undefine'],
      ['libraries=', 'l', 'external C libraries to link with'],
      ['library-dirs=', 'L', `directories to search for external C libraries (separated by '${separator}')`],
      ['rpath=', 'R', 'directories to search for shared C libraries at runtime'],
      ['link-objects=', 'O', 'extra explicit link objects to include in the link'],
      ['debug', 'g', 'compile/link with debugging information'],
      ['force', 'f', 'forcibly build everything (ignore file timestamps)'],
      ['compiler=', 'c', 'specify the compiler type'],
      ...(facts.major < 3 ? [] : [['parallel=', 'j', 'number of parallel build jobs'] as const]),
      ['swig-cpp', null, 'make SWIG create C++ files (default is C)'],
      ['swig-opts=', null, 'list of SWIG command line options'],
      ['swig=', null, 'path to the SWIG executable'],
      ['user', null, 'add user include, library and rpath'],
    ),
    booleanOptions: ['inplace', 'debug', 'force', 'swig-cpp', 'user'],
    helpOptions: [
      { long: 'help-compiler', short: null, help: 'list available compilers', action: 'distutils.command.build_ext.show_compilers' },
    ],
    subCommands: [],
  };
}

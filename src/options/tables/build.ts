import type { CommandTable, TableFacts } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/build.py. */
export function describeBuild(facts: TableFacts): CommandTable {
  return {
    name: 'build',
    description: 'build everything needed to install',
    userOptions: options(
      ['build-base=', 'b', 'base directory for build library'],
      ['build-purelib=', null, 'build directory for platform-neutral distributions'],
      ['build-platlib=', null, 'build directory for platform-specific distributions'],
      ['build-lib=', null, 'build directory for all distribution (defaults to either build-purelib or build-platlib'],
      ['build-scripts=', null, 'build directory for scripts'],
      ['build-temp=', 't', 'temporary build directory'],
      ['plat-name=', 'p', `platform name to build for, if supported (default: ${facts.platform})`],
      ['compiler=', 'c', 'specify the compiler type'],
      ...(facts.major < 3 ? [] : [['parallel=', 'j', 'number of parallel build jobs'] as const]),
      ['debug', 'g', 'compile extensions and libraries with debugging information'],
      ['force', 'f', 'forcibly build everything (ignore file timestamps)'],
      ['executable=', 'e', 'specify final destination interpreter path (build.py)'],
    ),
    booleanOptions: ['debug', 'force'],
    helpOptions: [
      { long: 'help-compiler', short: null, help: 'list available compilers', action: 'distutils.command.build.show_compilers' },
    ],
    subCommands: [
      { name: 'build_py', predicate: 'has_pure_modules' },
      { name: 'build_clib', predicate: 'has_c_libraries' },
      { name: 'build_ext', predicate: 'has_ext_modules' },
      { name: 'build_scripts', predicate: 'has_scripts' },
    ],
  };
}

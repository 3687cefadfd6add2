import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/clean.py. */
export function describeClean(): CommandTable {
  return {
    name: 'clean',
    description: "clean up temporary files from 'build' command",
    userOptions: options(
      ['build-base=', 'b', "base build directory (default: 'build.build-base')"],
      ['build-lib=', null, "build directory for all modules (default: 'build.build-lib')"],
      ['build-temp=', 't', "temporary build directory (default: 'build.build-temp')"],
      ['build-scripts=', null, "build directory for scripts (default: 'build.build-scripts')"],
      ['bdist-base=', null, 'temporary directory for built distributions'],
      ['all', 'a', 'remove all build output, not just temporary by-products'],
    ),
    booleanOptions: ['all'],
    subCommands: [],
  };
}

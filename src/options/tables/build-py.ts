import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/build_py.py. */
export function describeBuildPy(): CommandTable {
  return {
    name: 'build_py',
    description: '"build" pure Python modules (copy to build directory)',
    userOptions: options(
      ['build-lib=', 'd', 'directory to "build" (copy) to'],
      ['compile', 'c', 'compile .py to .pyc'],
      ['no-compile', null, "don't compile .py files [default]"],
      ['optimize=', 'O', 'also compile with optimization: -O1 for "python -O", -O2 for "python -OO", and -O0 to disable [default: -O0]'],
      ['force', 'f', 'forcibly build everything (ignore file timestamps)'],
    ),
    booleanOptions: ['compile', 'force'],
    negativeOpt: { 'no-compile': 'compile' },
    subCommands: [],
  };
}

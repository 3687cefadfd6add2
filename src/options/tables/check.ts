import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/check.py. */
export function describeCheck(): CommandTable {
  return {
    name: 'check',
    description: 'perform some checks on the package',
    userOptions: options(
      ['metadata', 'm', 'Verify meta-data'],
      ['restructuredtext', 'r', 'Checks if long string meta-data syntax are reStructuredText-compliant'],
      ['strict', 's', 'Will exit with an error if a check fails'],
    ),
    booleanOptions: ['metadata', 'restructuredtext', 'strict'],
    subCommands: [],
  };
}

import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/register.py. */
export function describeRegister(): CommandTable {
  return {
    name: 'register',
    description: 'register the distribution with the Python package index',
    userOptions: options(
      ['repository=', 'r', 'url of repository [default: https://upload.pypi.org/legacy/]'],
      ['show-response', null, 'display full response text from server'],
      ['list-classifiers', null, 'list the valid Trove classifiers'],
      ['strict', null, 'Will stop the registering if the meta-data are not fully compliant'],
    ),
    booleanOptions: ['show-response', 'verify', 'list-classifiers', 'strict'],
    subCommands: [{ name: 'check', predicate: 'always' }],
  };
}

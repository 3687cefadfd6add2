import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/upload.py. */
export function describeUpload(): CommandTable {
  return {
    name: 'upload',
    description: 'upload binary package to PyPI',
    userOptions: options(
      ['repository=', 'r', 'url of repository [default: https://upload.pypi.org/legacy/]'],
      ['show-response', null, 'display full response text from server'],
      ['sign', 's', 'sign files to upload using gpg'],
      ['identity=', 'i', 'GPG identity used to sign files'],
    ),
    booleanOptions: ['show-response', 'sign'],
    subCommands: [],
  };
}

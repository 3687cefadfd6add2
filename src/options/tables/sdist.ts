import type { CommandTable } from '../command-table.ts';
import { options } from '../option-table.ts';

/** Source: distutils/command/sdist.py. */
export function describeSdist(): CommandTable {
  return {
    name: 'sdist',
    description: 'create a source distribution (tarball, zip file, etc.)',
    userOptions: options(
      ['template=', 't', 'name of manifest template file [default: MANIFEST.in]'],
      ['manifest=', 'm', 'name of manifest file [default: MANIFEST]'],
      ['use-defaults', null, 'include the default file set in the manifest [default; disable with --no-defaults]'],
      ['no-defaults', null, "don't include the default file set"],
      [
        'prune',
        null,
        'specifically exclude files/directories that should not be distributed (build tree, RCS/CVS dirs, etc.) [default; disable with --no-prune]',
      ],
      ['no-prune', null, "don't automatically exclude anything"],
      ['manifest-only', 'o', 'just regenerate the manifest and then stop (implies --force-manifest)'],
      [
        'force-manifest',
        'f',
        'forcibly regenerate the manifest and carry on as usual. Deprecated: now the manifest is always regenerated.',
      ],
      ['formats=', null, 'formats for source distribution (comma-separated list)'],
      ['keep-temp', 'k', 'keep the distribution tree around after creating archive file(s)'],
      ['dist-dir=', 'd', 'directory to put the source distribution archive(s) in [default: dist]'],
      ['metadata-check', null, 'Ensure that all required elements of meta-data are supplied. Warn if any missing. [default]'],
      ['owner=', 'u', 'Owner name used when creating a tar file [default: current user]'],
      ['group=', 'g', 'Group name used when creating a tar file [default: current group]'],
    ),
    booleanOptions: ['use-defaults', 'prune', 'manifest-only', 'force-manifest', 'keep-temp', 'metadata-check'],
    negativeOpt: { 'no-defaults': 'use-defaults', 'no-prune': 'prune' },
    helpOptions: [
      { long: 'help-formats', short: null, help: 'list available distribution formats', action: 'distutils.command.sdist.show_formats' },
    ],
    subCommands: [{ name: 'check', predicate: 'checking_metadata' }],
  };
}

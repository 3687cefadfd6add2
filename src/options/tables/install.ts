import type { CommandTable, TableFacts } from '../command-table.ts';
import { options, type OptionShorthand } from '../option-table.ts';

/** Source: distutils/command/install.py. */
export function describeInstall(facts: TableFacts): CommandTable {
  const user: readonly OptionShorthand[] = facts.hasUserSite ? [['user', null, `install in user site-package '${facts.userSite}'`]] : [];
  const layout: readonly OptionShorthand[] = facts.debian
    ? [['install-layout=', null, 'installation layout to choose (known values: deb, unix)']]
    : [];
  return {
    name: 'install',
    description: 'install everything from build directory',
    userOptions: options(
      ['prefix=', null, 'installation prefix'],
      ['exec-prefix=', null, '(Unix only) prefix for platform-specific files'],
      ['home=', null, '(Unix only) home directory to install under'],
      ...(facts.major < 3 ? user : []),
      ['install-base=', null, 'base installation directory (instead of --prefix or --home)'],
      ['install-platbase=', null, 'base installation directory for platform-specific files (instead of --exec-prefix or --home)'],
      ['root=', null, 'install everything relative to this alternate root directory'],
      ['install-purelib=', null, 'installation directory for pure Python module distributions'],
      ['install-platlib=', null, 'installation directory for non-pure module distributions'],
      ['install-lib=', null, 'installation directory for all module distributions (overrides --install-purelib and --install-platlib)'],
      ['install-headers=', null, 'installation directory for C/C++ headers'],
      ['install-scripts=', null, 'installation directory for Python scripts'],
      ['install-data=', null, 'installation directory for data files'],
      ['compile', 'c', 'compile .py to .pyc [default]'],
      ['no-compile', null, "don't compile .py files"],
      ['optimize=', 'O', 'also compile with optimization: -O1 for "python -O", -O2 for "python -OO", and -O0 to disable [default: -O0]'],
      ['force', 'f', 'force installation (overwrite any existing files)'],
      ['skip-build', null, 'skip rebuilding everything (for testing/debugging)'],
      ['record=', null, 'filename in which to record list of installed files'],
      ...layout,
      ...(facts.major < 3 ? [] : user),
    ),
    booleanOptions: ['compile', 'force', 'skip-build', ...(facts.hasUserSite ? ['user'] : [])],
    negativeOpt: { 'no-compile': 'compile' },
    subCommands: [
      { name: 'install_lib', predicate: 'has_lib' },
      { name: 'install_headers', predicate: 'has_headers' },
      { name: 'install_scripts', predicate: 'has_scripts' },
      { name: 'install_data', predicate: 'has_data' },
      { name: 'install_egg_info', predicate: 'always' },
    ],
  };
}

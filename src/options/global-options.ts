import { options, translateLongopt, type Option } from './option-table.ts';

/*
 * Options of the tool itself, the same in all versions. Source: distutils/dist.py: Distribution.
 */

/** Valid before the first command and after each. */
export const GLOBAL_OPTIONS: readonly Option[] = options(
  ['verbose', 'v', 'run verbosely (default)', 1],
  ['quiet', 'q', 'run quietly (turns verbosity off)'],
  ['dry-run', 'n', "don't actually do anything"],
  ['help', 'h', 'show detailed help message'],
  ['no-user-cfg', null, 'ignore pydistutils.cfg in your home directory'],
);

/** Valid before the first command only. */
export const TOPLEVEL_OPTIONS: readonly Option[] = options(['command-packages=', null, 'list of packages that provide distutils commands']);

/** Print something about the project and end the run. */
export const DISPLAY_OPTIONS: readonly Option[] = options(
  ['help-commands', null, 'list all available commands'],
  ['name', null, 'print package name'],
  ['version', 'V', 'print package version'],
  ['fullname', null, 'print <package name>-<version>'],
  ['author', null, "print the author's name"],
  ['author-email', null, "print the author's email address"],
  ['maintainer', null, "print the maintainer's name"],
  ['maintainer-email', null, "print the maintainer's email address"],
  ['contact', null, "print the maintainer's name if known, else the author's"],
  ['contact-email', null, "print the maintainer's email address if known, else the author's"],
  ['url', null, 'print the URL for this package'],
  ['license', null, 'print the license of the package'],
  ['licence', null, 'alias for --license'],
  ['description', null, 'print the package description'],
  ['long-description', null, 'print the long package description'],
  ['platforms', null, 'print the list of platforms'],
  ['classifiers', null, 'print the list of classifiers'],
  ['keywords', null, 'print the list of keywords'],
  ['provides', null, 'print the list of packages/modules provided'],
  ['requires', null, 'print the list of packages/modules required'],
  ['obsoletes', null, 'print the list of packages/modules made obsolete'],
);

/** All that may stand before the first command. */
export const TOOL_OPTIONS: readonly Option[] = [...GLOBAL_OPTIONS, ...TOPLEVEL_OPTIONS, ...DISPLAY_OPTIONS];

/** `Distribution.display_option_names`. */
export const DISPLAY_OPTION_NAMES: readonly string[] = DISPLAY_OPTIONS.map((option) => translateLongopt(option.long));

export const GLOBAL_NEGATIVE_OPT: Readonly<Record<string, string>> = { quiet: 'verbose' };

export const COMMON_USAGE = `\
Common commands: (see '--help-commands' for more)

  setup.py build      will build the package underneath 'build/'
  setup.py install    will install the package
`;

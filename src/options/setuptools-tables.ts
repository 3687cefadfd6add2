import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import type { CommandTable, TableFacts } from './command-table.ts';
import { commandTable, describeCommand } from './command-tables.ts';
import { GLOBAL_OPTIONS } from './global-options.ts';
import { options, type Option, type OptionShorthand } from './option-table.ts';

/** Commands that the engine has in setuptools' form. */
const ENGINE_COMMANDS: readonly string[] = [
  ...['build', 'build_clib', 'build_ext', 'build_py', 'egg_info'],
  ...['install', 'install_egg_info', 'install_lib', 'install_scripts', 'sdist'],
];

/**
 * The table of a command class by its Python path: distutils' (`distutils.command.install.install`), or that of setuptools'
 * class of the same name, which adds to it. undefined for classes that are neither.
 */
export function tableOfClass(pythonPath: string, target: PythonTarget): CommandTable | undefined {
  const name = pythonPath.slice(pythonPath.lastIndexOf('.') + 1);
  return pythonPath.startsWith('setuptools.') ? setuptoolsTable(name, target) : commandTable(name, target);
}

/** Names that `setup.py` finds as commands of setuptools, before distutils' of the same name. */
export function setuptoolsCommandNames(target: PythonTarget): readonly string[] {
  const since = (major: number, minor: number, ...names: readonly string[]): readonly string[] =>
    atLeast(target, major, minor) ? names : [];
  const until = (major: number, minor: number, ...names: readonly string[]): readonly string[] =>
    atLeast(target, major, minor) ? [] : names;
  return [
    ...['alias', 'bdist_egg', 'bdist_rpm'],
    ...until(3, 8, 'bdist_wininst'),
    ...since(3, 10, 'build'),
    ...['build_clib', 'build_ext', 'build_py', 'develop', 'dist_info', 'easy_install'],
    ...['egg_info', 'install', 'install_egg_info', 'install_lib', 'install_scripts'],
    ...until(3, 7, 'register'),
    ...['rotate', 'saveopts', 'sdist', 'setopt', 'test'],
    ...until(3, 7, 'upload'),
    'upload_docs',
  ];
}

/** undefined for commands that only Python has. Source: setuptools/command. */
export function setuptoolsTable(name: string, target: PythonTarget): CommandTable | undefined {
  if (!ENGINE_COMMANDS.includes(name)) return undefined;
  switch (name) {
    case 'egg_info':
      return EGG_INFO;
    case 'install_egg_info':
      return describeInstallEggInfo(commandTable(name, target) as CommandTable);
    case 'install':
      return describeInstall(commandTable(name, target) as CommandTable);
    case 'sdist':
      return describeSdist(commandTable(name, target) as CommandTable, target);
    default:
      return commandTable(name, target);
  }
}

const EGG_INFO: CommandTable = {
  name: 'egg_info',
  description: "create a distribution's .egg-info directory",
  userOptions: options(
    ['egg-base=', 'e', 'directory containing .egg-info directories (default: top of the source tree)'],
    ['tag-date', 'd', 'Add date stamp (e.g. 20050528) to version number'],
    ['tag-build=', 'b', 'Specify explicit tag to add to version number'],
    ['no-date', 'D', "Don't include date stamp [default]"],
  ),
  booleanOptions: ['tag-date'],
  negativeOpt: { 'no-date': 'tag-date' },
  subCommands: [],
};

/** What tables differ in is the text of help, but for options of newer versions. */
const NEWEST: TableFacts = { osName: 'posix', major: 3, platform: '', hasUserSite: true, userSite: '', debian: true };

/** What may stand behind the name of a command on the command line, whatever the target; undefined for commands that are not known. */
export function optionsOfCommand(name: string): readonly Option[] | undefined {
  const table = name === EGG_INFO.name ? EGG_INFO : describeCommand(name, NEWEST);
  return table === undefined ? undefined : [...GLOBAL_OPTIONS, ...table.userOptions];
}

/** It has nothing of what Debian adds to that of distutils. */
function describeInstallEggInfo(table: CommandTable): CommandTable {
  return {
    ...table,
    description: 'Install an .egg-info directory for the package',
    userOptions: table.userOptions.filter(({ long }) => long !== 'install-layout'),
  };
}

function describeInstall(table: CommandTable): CommandTable {
  return {
    ...table,
    userOptions: [
      ...table.userOptions,
      ...options(
        ['old-and-unmanageable', null, 'Try not to use this!'],
        ['single-version-externally-managed', null, "used by system package builders to create 'flat' eggs"],
      ),
    ],
    booleanOptions: [...(table.booleanOptions ?? []), 'old-and-unmanageable', 'single-version-externally-managed'],
    // Scripts come last: those of entry points are made from what install_egg_info has put in place.
    subCommands: [
      ...table.subCommands.filter((sub) => sub.name !== 'install_egg_info' && sub.name !== 'install_scripts'),
      { name: 'install_egg_info', predicate: 'always' },
      { name: 'install_scripts', predicate: 'always' },
    ],
  };
}

function describeSdist(table: CommandTable, target: PythonTarget): CommandTable {
  const owner: readonly OptionShorthand[] = [
    ['owner=', 'u', 'Owner name used when creating a tar file [default: current user]'],
    ['group=', 'g', 'Group name used when creating a tar file [default: current group]'],
  ];
  return {
    ...table,
    userOptions: options(
      ['formats=', null, 'formats for source distribution (comma-separated list)'],
      ['keep-temp', 'k', 'keep the distribution tree around after creating archive file(s)'],
      ['dist-dir=', 'd', 'directory to put the source distribution archive(s) in [default: dist]'],
      ...(atLeast(target, 3, 10) ? owner : []),
    ),
    negativeOpt: {},
  };
}

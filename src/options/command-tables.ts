import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import { tableFacts, type CommandTable, type TableFacts } from './command-table.ts';
import { describeBdist } from './tables/bdist.ts';
import { describeBdistDumb } from './tables/bdist-dumb.ts';
import { describeBdistMsi } from './tables/bdist-msi.ts';
import { describeBdistRpm } from './tables/bdist-rpm.ts';
import { describeBdistWininst } from './tables/bdist-wininst.ts';
import { describeBuild } from './tables/build.ts';
import { describeBuildClib } from './tables/build-clib.ts';
import { describeBuildExt } from './tables/build-ext.ts';
import { describeBuildPy } from './tables/build-py.ts';
import { describeBuildScripts } from './tables/build-scripts.ts';
import { describeCheck } from './tables/check.ts';
import { describeClean } from './tables/clean.ts';
import { describeConfig } from './tables/config.ts';
import { describeInstall } from './tables/install.ts';
import { describeInstallData } from './tables/install-data.ts';
import { describeInstallEggInfo } from './tables/install-egg-info.ts';
import { describeInstallHeaders } from './tables/install-headers.ts';
import { describeInstallLib } from './tables/install-lib.ts';
import { describeInstallScripts } from './tables/install-scripts.ts';
import { describeRegister } from './tables/register.ts';
import { describeSdist } from './tables/sdist.ts';
import { describeUpload } from './tables/upload.ts';

const DESCRIBE: Readonly<Record<string, (facts: TableFacts) => CommandTable>> = {
  build: describeBuild,
  build_py: describeBuildPy,
  build_ext: describeBuildExt,
  build_clib: describeBuildClib,
  build_scripts: describeBuildScripts,
  clean: describeClean,
  install: describeInstall,
  install_lib: describeInstallLib,
  install_headers: describeInstallHeaders,
  install_scripts: describeInstallScripts,
  install_data: describeInstallData,
  install_egg_info: describeInstallEggInfo,
  sdist: describeSdist,
  register: describeRegister,
  bdist: describeBdist,
  bdist_dumb: describeBdistDumb,
  bdist_rpm: describeBdistRpm,
  bdist_wininst: describeBdistWininst,
  bdist_msi: describeBdistMsi,
  check: describeCheck,
  upload: describeUpload,
  config: describeConfig,
};

/**
 * The table of a command of distutils; undefined for names that the target's distutils has not.
 *
 * @param platform see `tableFacts`
 */
export function commandTable(name: string, target: PythonTarget, platform?: string): CommandTable | undefined {
  return existsOn(name, target) ? describeCommand(name, tableFacts(target, platform)) : undefined;
}

/** The table of a command of some distutils, whichever has it. */
export function describeCommand(name: string, facts: TableFacts): CommandTable | undefined {
  return Object.hasOwn(DESCRIBE, name) ? DESCRIBE[name]?.(facts) : undefined;
}

/** Names of all commands of the target's distutils, those that help does not list (`install_egg_info`) included. */
export function commandNames(target: PythonTarget): readonly string[] {
  return Object.keys(DESCRIBE).filter((name) => existsOn(name, target));
}

/** The commands that `--help-commands` lists as standard, in its order: `distutils.command.__all__`. */
export function standardCommands(target: PythonTarget): readonly string[] {
  return [
    ...['build', 'build_py', 'build_ext', 'build_clib', 'build_scripts', 'clean'],
    ...['install', 'install_lib', 'install_headers', 'install_scripts', 'install_data'],
    ...['sdist', 'register', 'bdist', 'bdist_dumb', 'bdist_rpm'],
    ...(existsOn('bdist_wininst', target) ? ['bdist_wininst'] : []),
    ...(atLeast(target, 3, 0) ? ['check', 'upload'] : ['upload', 'check']),
  ];
}

function existsOn(name: string, target: PythonTarget): boolean {
  if (name === 'bdist_wininst') return !atLeast(target, 3, 10);
  // Its module needs msilib, which only Windows has.
  if (name === 'bdist_msi') return target.osName === 'nt' && !atLeast(target, 3, 11);
  return true;
}

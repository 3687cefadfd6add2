import { isDebian } from '../interpreter/debian.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import type { HelpOption, Option } from './option-table.ts';

/** What a command class declares: the interface of one distutils command. */
export interface CommandTable {
  readonly name: string;
  readonly description: string;
  readonly userOptions: readonly Option[];
  /** Absent where the class has no such attribute. Long names, with hyphens. */
  readonly booleanOptions?: readonly string[];
  /** Name of the negative option to that of the option that it turns off. */
  readonly negativeOpt?: Readonly<Record<string, string>>;
  readonly helpOptions?: readonly HelpOption[];
  readonly subCommands: readonly SubCommand[];
}

export interface SubCommand {
  readonly name: string;
  /** Method that tells whether the sub-command is to run (`has_lib`); `always` for one without condition. */
  readonly predicate: string;
}

/** What tables depend on. */
export interface TableFacts {
  readonly osName: string;
  readonly major: number;
  /** `distutils.util.get_platform()`. */
  readonly platform: string;
  readonly hasUserSite: boolean;
  /** `site.USER_SITE` as text. */
  readonly userSite: string;
  /** Debian's interpreters have options of their own. */
  readonly debian: boolean;
}

/** @param platform what `distutils.util.get_platform()` says, where that is not `sysconfig.get_platform()` (cross builds) */
export function tableFacts(target: PythonTarget, platform: string = target.platformTag): TableFacts {
  return {
    osName: target.osName,
    major: target.versionInfo[0],
    platform,
    hasUserSite: hasUserSite(target),
    userSite: target.userSite ?? 'None',
    debian: isDebian(target),
  };
}

/** `distutils.command.install.HAS_USER_SITE`. */
export function hasUserSite(target: PythonTarget): boolean {
  return !atLeast(target, 3, 10) || target.userSite !== null;
}

import { type PythonTarget } from '../interpreter/python-target.ts';
import { type CommandTable } from './command-table.ts';
/**
 * The table of a command of distutils; undefined for names that the target's distutils has not.
 *
 * @param platform see `tableFacts`
 */
export declare function commandTable(name: string, target: PythonTarget, platform?: string): CommandTable | undefined;
/** Names of all commands of the target's distutils, those that help does not list (`install_egg_info`) included. */
export declare function commandNames(target: PythonTarget): readonly string[];
/** The commands that `--help-commands` lists as standard, in its order: `distutils.command.__all__`. */
export declare function standardCommands(target: PythonTarget): readonly string[];

import type { PythonTarget } from '../../interpreter/python-target.ts';
import type { EntryPointGroup } from './entry-points.ts';
export interface EntryPointScript {
    readonly name: string;
    readonly text: string;
}
/**
 * Scripts of the groups `console_scripts` and `gui_scripts`.
 *
 * Differs: the real tool's scripts look their function up through pkg_resources, each time they start. These import it, and need
 * nothing but the project itself. Source: setuptools/command/easy_install.py: ScriptWriter.
 */
export declare function entryPointScripts(groups: readonly EntryPointGroup[], shebang: string): readonly EntryPointScript[];
/**
 * The first line of a script that the interpreter runs; `executable` may be a command line.
 * Source: setuptools/command/easy_install.py: CommandSpec.
 */
export declare function scriptShebang(target: PythonTarget, executable: string | null): string;

import { osPath } from '../grammar/os-path.ts';
import { generateHelp } from './fancy-getopt.ts';
import { COMMON_USAGE, DISPLAY_OPTIONS, GLOBAL_OPTIONS, TOPLEVEL_OPTIONS } from './global-options.ts';
import { optionRow, type OptionRow } from './option-table.ts';

/*
 * What help prints, as data in and text out. All texts lack the newline that `print` adds.
 */

/** How a run is started. Ends with a newline of its own. Source: distutils/core.py: gen_usage. */
export function genUsage(scriptName: string, osName: string): string {
  const script = osPath(osName).basename(scriptName);
  return `\
usage: ${script} [global_opts] cmd1 [cmd1_opts] [cmd2 [cmd2_opts] ...]
   or: ${script} --help [cmd1 cmd2 ...]
   or: ${script} --help-commands
   or: ${script} cmd --help
`;
}

export interface ListedCommand {
  readonly name: string;
  readonly description: string;
}

/** Stands for the description of a command class that has none. */
export const NO_DESCRIPTION = '(no description available)';

/** The list of all commands: those of distutils, then the script's own. Source: distutils/dist.py: print_commands. */
export function listCommands(standard: readonly ListedCommand[], extra: readonly ListedCommand[]): string {
  const width = Math.max(0, ...[...standard, ...extra].map(({ name }) => name.length));
  const block = (header: string, commands: readonly ListedCommand[]): string =>
    [`${header}:`, ...commands.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`)].join('\n');
  return [block('Standard commands', standard), ...(extra.length > 0 ? [block('Extra commands', extra)] : [])].join('\n\n');
}

/** What `--help-commands` prints. */
export function helpCommands(
  standard: readonly ListedCommand[],
  extra: readonly ListedCommand[],
  scriptName: string,
  osName: string,
): string {
  return `${listCommands(standard, extra)}\n\n${genUsage(scriptName, osName)}`;
}

export interface HelpRequest {
  /** `Distribution` as the script has it, where it changed these tables. */
  readonly globalOptions?: readonly OptionRow[];
  readonly displayOptions?: readonly OptionRow[];
  readonly commonUsage?: string;
  /** Show the display options too (`--help` without a command). */
  readonly showDisplayOptions: boolean;
  /** Each command with its own options and help options. */
  readonly commands: readonly { readonly name: string; readonly table: readonly OptionRow[] }[];
  readonly scriptName: string;
  readonly osName: string;
  /** Major version of the target's Python. */
  readonly major: number;
}

/** What `--help` prints. Source: distutils/dist.py: _show_help. */
export function showHelp(request: HelpRequest): string {
  const globalOptions = request.globalOptions ?? GLOBAL_OPTIONS.map(optionRow);
  const displayOptions = request.displayOptions ?? DISPLAY_OPTIONS.map(optionRow);
  const toplevel = [...globalOptions, ...TOPLEVEL_OPTIONS.map(optionRow)];
  const block = (table: readonly OptionRow[], header: string): string => `${generateHelp(table, header, request.major).join('\n')}\n\n`;
  return [
    block(request.showDisplayOptions ? toplevel : globalOptions, `${request.commonUsage ?? COMMON_USAGE}\nGlobal options:`),
    request.showDisplayOptions ? block(displayOptions, 'Information display options (just display information, ignore any commands)') : '',
    ...request.commands.map(({ name, table }) => block(table, `Options for '${name}' command:`)),
    genUsage(request.scriptName, request.osName),
  ].join('');
}

/** A list of choices of an option, as `--help-compiler` and `--help-formats` print it. */
export function listChoices(
  header: string,
  option: string,
  choices: readonly (readonly [choice: string, description: string])[],
  major: number,
): string {
  return generateHelp(
    choices.map(([choice, description]) => [`${option}=${choice}`, null, description]),
    header,
    major,
  ).join('\n');
}

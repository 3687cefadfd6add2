import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { nearestName } from '../grammar/nearest-name.ts';
import { strtobool } from '../grammar/strtobool.ts';
import type { ConfigFile } from './config-file.ts';

/**
 * Options of commands before the commands exist: command name to option name (with underscores) to where the value came from and the value.
 * This is distutils' `Distribution.command_options`; scripts read and change it, so the entry is the caller's (a Python tuple).
 */
export type OptionLayers<Entry> = Map<string, Map<string, Entry>>;

export type MakeEntry<Entry> = (source: string, value: unknown) => Entry;

/** Sources that are no file. */
export const COMMAND_LINE = 'command line';
export const SETUP_SCRIPT = 'setup script';

/** The options of one command, made when missing. Source: distutils/dist.py: get_option_dict. */
export function optionsOf<Entry>(layers: OptionLayers<Entry>, command: string): Map<string, Entry> {
  let options = layers.get(command);
  if (options === undefined) layers.set(command, (options = new Map()));
  return options;
}

/** Lays a configuration file over what is there; its sections are commands. */
export function addConfigFile<Entry>(layers: OptionLayers<Entry>, file: ConfigFile, entry: MakeEntry<Entry>): void {
  for (const section of file.sections) {
    const options = optionsOf(layers, section.name);
    for (const { name, value } of section.options) options.set(name, entry(file.filename, value));
  }
}

/** Lays what `getopt` read for a command over what is there. */
export function addCommandLine<Entry>(
  layers: OptionLayers<Entry>,
  command: string,
  parsed: ReadonlyMap<string, string | number>,
  entry: MakeEntry<Entry>,
): void {
  const options = optionsOf(layers, command);
  for (const [name, value] of parsed) options.set(name, entry(COMMAND_LINE, value));
}

/** Lines of configuration files that set options, for messages. */
export class OptionOrigins {
  private readonly lines = new Map<string, number>();

  add(file: ConfigFile): void {
    for (const section of file.sections)
      for (const option of section.options) this.lines.set(key(file.filename, section.name, option.name), option.line);
  }

  /** `setup.cfg, line 3`; the source alone where it is no line of a file. */
  describe(source: string, command: string, option: string): string {
    const line = this.lines.get(key(source, command, option));
    return line === undefined ? source : `${source}, line ${line}`;
  }
}

function key(source: string, command: string, option: string): string {
  return `${source}\0${command}\0${option}`;
}

export interface CommandOptionRules {
  /** Names with underscores. */
  readonly booleanOptions: ReadonlySet<string>;
  /** `negative_opt` as the command has it. */
  readonly negativeOpt: ReadonlyMap<string, string>;
}

/**
 * The attribute of a command that an option sets, and the value: text becomes a truth value where the option is boolean.
 * Throws DistutilsOptionError for a word that is none. Source: distutils/dist.py: _set_command_options.
 */
export function commandAttribute(
  option: string,
  value: unknown,
  rules: CommandOptionRules,
  major: number,
): readonly [attribute: string, value: unknown] {
  if (typeof value !== 'string') return [option, value];
  const negated = rules.negativeOpt.get(option);
  if (negated !== undefined) return [negated, truth(value, major) === 0];
  return [option, rules.booleanOptions.has(option) ? truth(value, major) : value];
}

/**
 * The attribute of the Distribution that an option of the section `[global]` sets, and the value. Throws DistutilsOptionError.
 * Source: distutils/dist.py: parse_config_files.
 */
export function globalAttribute(
  option: string,
  value: string,
  negativeOpt: ReadonlyMap<string, string>,
  major: number,
): readonly [attribute: string, value: unknown] {
  const negated = negativeOpt.get(option);
  if (negated) return [negated, truth(value, major) === 0];
  return [option, option === 'verbose' || option === 'dry_run' ? truth(value, major) : value];
}

function truth(value: string, major: number): 0 | 1 {
  try {
    return strtobool(value, major);
  } catch (error) {
    if (!isPythonError(error, 'ValueError')) throw error;
    throw new EngineError('DistutilsOptionError', error.message, {
      cause: error,
      ...(error instanceof EngineError && error.hint !== undefined ? { hint: error.hint } : {}),
    });
  }
}

/** The error for an option that the command has not. `known`: options that it has, with hyphens or underscores. */
export function noSuchOption(
  command: string,
  option: string,
  source: string,
  known: Iterable<string>,
  origins?: OptionOrigins,
): EngineError {
  const nearest = nearestName(
    option,
    [...known].map((name) => name.replace(/=$/, '')),
  );
  const place = origins?.describe(source, command, option) ?? source;
  const hint = [
    ...(place === source ? [] : [`See ${place}.`]),
    ...(nearest === undefined ? [] : [`Is ${nearest.replaceAll('-', '_')} meant?`]),
  ].join(' ');
  return new EngineError('DistutilsOptionError', `error in ${source}: command '${command}' has no such option '${option}'`, {
    code: 'unknown-option',
    ...(hint === '' ? {} : { hint }),
  });
}

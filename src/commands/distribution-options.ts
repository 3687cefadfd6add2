import { classAttribute } from '../model/class-attributes.ts';
import { Tuple, pyStr, type Value } from '../model/values.ts';
import { DISPLAY_OPTION_NAMES, DISPLAY_OPTIONS, GLOBAL_NEGATIVE_OPT, GLOBAL_OPTIONS } from '../options/global-options.ts';
import { optionRow, type Option, type OptionRow } from '../options/option-table.ts';
import type { Distribution } from './distribution.ts';

/** Options as Python has them: a list of tuples. */
export function optionTuples(options: readonly Option[]): Value[] {
  return options.map((option) => Tuple.from(optionRow(option) as readonly Value[]));
}

/** A list of option tuples of the script as rows for the parser. */
export function optionRows(value: Value | undefined): OptionRow[] {
  return Array.isArray(value) ? value.map((row) => (Array.isArray(row) ? row : [row])) : [];
}

/** `dist.global_options`: a subclass may add its own (`--with-libyaml`). */
export async function globalOptions(dist: Distribution): Promise<Value[]> {
  return (await classAttribute(dist, 'global_options', () => optionTuples(GLOBAL_OPTIONS))) as Value[];
}

export async function displayOptions(dist: Distribution): Promise<Value[]> {
  return (await classAttribute(dist, 'display_options', () => optionTuples(DISPLAY_OPTIONS))) as Value[];
}

/** Attributes that display options set. */
export async function displayOptionNames(dist: Distribution): Promise<readonly string[]> {
  const names = await classAttribute(dist, 'display_option_names', () => [...DISPLAY_OPTION_NAMES]);
  return Array.isArray(names) ? names.map(pyStr) : DISPLAY_OPTION_NAMES;
}

export async function negativeOptions(dist: Distribution): Promise<Map<string, string>> {
  return stringMap(await classAttribute(dist, 'negative_opt', () => new Map<Value, Value>(Object.entries(GLOBAL_NEGATIVE_OPT))));
}

/** A dict of strings of the script. */
export function stringMap(value: Value | undefined): Map<string, string> {
  return value instanceof Map ? new Map([...value].map(([k, v]) => [pyStr(k), pyStr(v)])) : new Map();
}

import { EngineError } from '../errors/engine-error.ts';
import { classAttribute } from '../model/class-attributes.ts';
import { itemAt, iterate } from '../model/protocols.ts';
import { Tuple, plain, pyStr, type Value } from '../model/values.ts';
import { DISPLAY_OPTION_NAMES, DISPLAY_OPTIONS, GLOBAL_NEGATIVE_OPT, GLOBAL_OPTIONS } from '../options/global-options.ts';
import { optionRow, type Option, type OptionRow } from '../options/option-table.ts';
import type { Distribution } from './distribution.ts';

/** Options as Python has them: a list of tuples. */
export function optionTuples(options: readonly Option[]): Value[] {
  return options.map((option) => Tuple.from(optionRow(option) as readonly Value[]));
}

/**
 * A list of option tuples of the script as rows for the parser; whatever stands in a tuple's place is taken apart as one.
 * Throws TypeError for what has no items.
 * @param major version of Python, whose words for that have changed
 */
export function optionRows(value: Value | undefined, major: number): OptionRow[] {
  return Array.isArray(value) ? value.map((row) => optionItems(row as Value, major)) : [];
}

function optionItems(row: Value, major: number): OptionRow {
  const items = plain(row);
  if (Array.isArray(items)) return items;
  return typeof items === 'string' ? [...items] : [itemAt(row, 0, major)];
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

/** What `dict.update(value)` takes: the entries of a dictionary, or a list of pairs. Throws TypeError or ValueError for all else. */
export function updatePairs(value: Value): readonly (readonly [string, string])[] {
  const given = plain(value);
  if (given instanceof Map) return [...given].map(([key, each]) => [pyStr(key), pyStr(each)]);
  return Array.from(iterate(given), (item, index) => {
    const pair = Array.from(iterate(item), pyStr);
    if (pair.length === 2) return pair as [string, string];
    throw new EngineError('ValueError', `dictionary update sequence element #${index} has length ${pair.length}; 2 is required`);
  });
}

/** A dict of strings of the script. */
export function stringMap(value: Value | undefined): Map<string, string> {
  return value instanceof Map ? new Map([...value].map(([k, v]) => [pyStr(k), pyStr(v)])) : new Map();
}

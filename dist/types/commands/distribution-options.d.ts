import { type Value } from '../model/values.ts';
import { type Option, type OptionRow } from '../options/option-table.ts';
import type { Distribution } from './distribution.ts';
/** Options as Python has them: a list of tuples. */
export declare function optionTuples(options: readonly Option[]): Value[];
/** A list of option tuples of the script as rows for the parser. */
export declare function optionRows(value: Value | undefined): OptionRow[];
/** `dist.global_options`: a subclass may add its own (`--with-libyaml`). */
export declare function globalOptions(dist: Distribution): Promise<Value[]>;
export declare function displayOptions(dist: Distribution): Promise<Value[]>;
export declare function negativeOptions(dist: Distribution): Promise<Map<string, string>>;
/** A dict of strings of the script. */
export declare function stringMap(value: Value | undefined): Map<string, string>;

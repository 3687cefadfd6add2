import { type Value } from '../model/values.ts';
/**
 * `pprint.pformat(value)` for what option dictionaries hold: texts, numbers, lists, tuples and dictionaries, which are
 * sorted. Used by the dump of options that DISTUTILS_DEBUG asks for.
 */
export declare function prettyFormat(value: Value, major: number): string;

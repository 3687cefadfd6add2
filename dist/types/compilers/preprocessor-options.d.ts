import { type Value } from '../model/values.ts';
/**
 * `-D`, `-U` and `-I` options. Throws TypeError for a macro that is no tuple of one or two.
 * Source: distutils/ccompiler.py: gen_preprocess_options.
 */
export declare function preprocessorOptions(macros: Value, includeDirs: Value): string[];

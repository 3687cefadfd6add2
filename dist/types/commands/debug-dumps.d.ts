import { type Value } from '../model/values.ts';
import type { Distribution } from './distribution.ts';
/** `Distribution.dump_option_dicts`: what DISTUTILS_DEBUG prints of the options gathered so far. */
export declare function dumpOptionDicts(dist: Distribution, header: Value, commands: Value, indent: string): Promise<void>;

import { type Value } from '../model/values.ts';
import type { Distribution } from './distribution.ts';
/** Source: distutils/dist.py: parse_command_line. Gives true when commands are to be run. */
export declare function parseCommandLine(dist: Distribution): Promise<Value>;
/** Options of one command. Gives the words after them, or null when help was asked for. Source: distutils/dist.py: _parse_command_opts. */
export declare function parseCommand(dist: Distribution, words: readonly Value[]): Promise<Value>;

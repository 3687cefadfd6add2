import { type Value } from '../model/values.ts';
import { type AnyCommand } from './command.ts';
import type { Distribution } from './distribution.ts';
/** Copies an option dictionary to a command's attributes. Source: distutils/dist.py: _set_command_options. */
export declare function setCommandOptions(dist: Distribution, command: AnyCommand, options: Value): Promise<void>;

import { type Value } from '../model/values.ts';
import type { Distribution } from './distribution.ts';
/** Source: distutils/dist.py: _show_help. The commands shown are those of the command line, as with the original. */
export declare function showHelp(dist: Distribution, global: boolean, display: boolean, _commands: readonly unknown[]): Promise<void>;
/** Source: distutils/dist.py: handle_display_options. Gives 1 when something was shown. */
export declare function handleDisplayOptions(dist: Distribution, order: Value): Promise<Value>;
/** Source: distutils/dist.py: print_commands. */
export declare function printCommands(dist: Distribution): Promise<void>;
export declare function printCommandList(dist: Distribution, commands: readonly Value[], header: string, width: number): Promise<void>;

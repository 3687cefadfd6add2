import type { Command } from './command.ts';
/**
 * Where the values of some options of a command come from, as a hint: `home (~/x) is from setup.cfg, prefix (/opt) from the
 * command line`. Names without a value are left out; undefined where nothing is known.
 */
export declare function optionOrigins(command: Command, names: readonly string[]): Promise<string | undefined>;

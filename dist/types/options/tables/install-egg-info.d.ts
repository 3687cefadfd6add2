import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/install_egg_info.py. */
export declare function describeInstallEggInfo(): CommandTable;

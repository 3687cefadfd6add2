import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/config.py. */
export declare function describeConfig(): CommandTable;

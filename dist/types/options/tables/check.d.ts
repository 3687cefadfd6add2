import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/check.py. */
export declare function describeCheck(): CommandTable;

import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/clean.py. */
export declare function describeClean(): CommandTable;

import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/register.py. */
export declare function describeRegister(): CommandTable;

import type { CommandTable, TableFacts } from '../command-table.ts';
/** Source: distutils/command/install.py. */
export declare function describeInstall(facts: TableFacts): CommandTable;

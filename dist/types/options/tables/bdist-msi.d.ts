import type { CommandTable, TableFacts } from '../command-table.ts';
/** Source: distutils/command/bdist_msi.py. */
export declare function describeBdistMsi(facts: TableFacts): CommandTable;

import type { CommandTable, TableFacts } from '../command-table.ts';
/** Source: distutils/command/bdist_wininst.py. */
export declare function describeBdistWininst(facts: TableFacts): CommandTable;

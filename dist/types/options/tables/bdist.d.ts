import type { CommandTable, TableFacts } from '../command-table.ts';
/** Source: distutils/command/bdist.py. */
export declare function describeBdist(facts: TableFacts): CommandTable;

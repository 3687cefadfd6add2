import type { CommandTable, TableFacts } from '../command-table.ts';
/** Source: distutils/command/bdist_dumb.py. */
export declare function describeBdistDumb(facts: TableFacts): CommandTable;

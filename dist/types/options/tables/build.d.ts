import type { CommandTable, TableFacts } from '../command-table.ts';
/** Source: distutils/command/build.py. */
export declare function describeBuild(facts: TableFacts): CommandTable;

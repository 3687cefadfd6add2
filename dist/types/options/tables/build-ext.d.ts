import type { CommandTable, TableFacts } from '../command-table.ts';
/** Source: distutils/command/build_ext.py. */
export declare function describeBuildExt(facts: TableFacts): CommandTable;

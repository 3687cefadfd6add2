import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/build_clib.py. */
export declare function describeBuildClib(): CommandTable;

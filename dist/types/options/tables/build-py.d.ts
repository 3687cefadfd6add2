import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/build_py.py. */
export declare function describeBuildPy(): CommandTable;

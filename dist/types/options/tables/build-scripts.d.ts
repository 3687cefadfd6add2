import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/build_scripts.py. */
export declare function describeBuildScripts(): CommandTable;

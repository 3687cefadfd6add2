import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/sdist.py. */
export declare function describeSdist(): CommandTable;

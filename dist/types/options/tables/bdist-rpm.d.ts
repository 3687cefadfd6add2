import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/bdist_rpm.py. */
export declare function describeBdistRpm(): CommandTable;

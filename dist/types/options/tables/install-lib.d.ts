import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/install_lib.py. */
export declare function describeInstallLib(): CommandTable;

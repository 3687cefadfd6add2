import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/install_data.py. */
export declare function describeInstallData(): CommandTable;

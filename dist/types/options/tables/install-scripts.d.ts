import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/install_scripts.py. */
export declare function describeInstallScripts(): CommandTable;

import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/install_headers.py. */
export declare function describeInstallHeaders(): CommandTable;

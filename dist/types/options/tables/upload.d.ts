import type { CommandTable } from '../command-table.ts';
/** Source: distutils/command/upload.py. */
export declare function describeUpload(): CommandTable;

/** Files of a build state that others than those who fill them know by name. */

/** The last run, if it changed nothing. */
export const RUN_RECORD = 'last-run';

/** What modules were compiled once: a line of 75 bytes for each (`byte-code-pack.ts`). */
export const BYTE_CODE_INDEX = 'byte-code-index';

/** Files of a build state that others than those who fill them know by name. */

/** The last run, if it changed nothing, and the one of another command line before it, if neither did. */
export const RUN_RECORDS = ['last-run', 'last-run-before'] as const;

/** What modules were compiled once: a line of 75 bytes for each (`byte-code-pack.ts`). */
export const BYTE_CODE_INDEX = 'byte-code-index';

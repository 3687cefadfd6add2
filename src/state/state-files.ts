/** Files of a build state that others than the state write. */

/** The last run, if it changed nothing. */
export const RUN_RECORD = 'last-run';

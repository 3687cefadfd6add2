import type { LastWords } from './last-words.ts';

/** What Ctrl-C comes to. The original's word: distutils/core.py: run_commands. */
export const INTERRUPTED: LastWords = { message: 'interrupted', status: 130 };

import { EngineError } from '../errors/engine-error.ts';
import { internalWords } from '../session/last-words.ts';

/** What is shown of an error that ended the run, and the exit status: 2 for our own usage, 130 for Ctrl-C, else 1. */
export interface ErrorText {
  readonly text: string;
  readonly hint?: string;
  readonly status: number;
}

/** @param debug `DISTUTILS_DEBUG` is set: mistakes of our own show where they were met */
export function describeError(error: unknown, debug: boolean): ErrorText {
  if (error instanceof EngineError) {
    if (error.code === 'interrupted') return { text: error.message, status: 130 };
    return {
      text: `error: ${error.message}`,
      status: error.code === 'usage' ? 2 : 1,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
  }
  if ((error as NodeJS.ErrnoException | null)?.syscall === 'uv_cwd')
    return { text: 'error: the current folder is not there any more', hint: 'change to one that is there', status: 1 };
  const { message, hint, traceback } = internalWords(error instanceof Error ? error : new Error(String(error)));
  return {
    text: debug && traceback !== undefined ? `${traceback}\n${message}` : message,
    status: 1,
    ...(hint === undefined ? {} : { hint }),
  };
}

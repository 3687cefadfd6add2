import { EngineError } from '../errors/engine-error.ts';

/** What is shown of an error that ended the run, and the exit status: 2 for our own usage, else 1. */
export function describeError(error: unknown): { readonly text: string; readonly hint?: string; readonly status: number } {
  if (error instanceof EngineError) {
    return { text: `error: ${error.message}`, status: error.code === 'usage' ? 2 : 1, ...(error.hint === undefined ? {} : { hint: error.hint }) };
  }
  const text = error instanceof Error ? error.message : String(error);
  const trace = process.env.DISTUTILS_DEBUG !== undefined && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return { text: `error: ${text}${trace}`, status: 1 };
}

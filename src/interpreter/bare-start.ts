import type { PythonTarget } from './python-target.ts';

/** Those of nearly all interpreters, also of one of which nothing is known yet. */
export const USUAL_BARE_START: readonly string[] = ['-S', '-E', '-B'];

/**
 * Flags that start an interpreter with its standard library alone: nothing that is installed, nothing that the environment names.
 * A virtual environment of Python 2 finds that library through a `site` of its own, which therefore has to run.
 */
export function bareStart({ virtualEnvironment, versionInfo }: PythonTarget): readonly string[] {
  return virtualEnvironment && versionInfo[0] === 2 ? ['-s', '-E', '-B'] : USUAL_BARE_START;
}

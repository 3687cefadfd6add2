import type { PythonTarget } from './python-target.ts';

/**
 * Flags that start an interpreter with its standard library alone: nothing that is installed, nothing that the environment names.
 * A virtual environment of Python 2 finds that library through a `site` of its own, which therefore has to run.
 */
export function bareStart({ virtualEnvironment, versionInfo }: PythonTarget): readonly string[] {
  return [virtualEnvironment && versionInfo[0] === 2 ? '-s' : '-S', '-E', '-B'];
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** For who names a project or its script in another way than ours. */
export const PROJECT_HINT = 'name the folder of the project with -C DIR, or another script with --setup-script FILE';

/** For a folder without `setup.py` that has what newer tools read; undefined for others. */
export function pipHint(directory: string): string | undefined {
  const declared = ['pyproject.toml', 'setup.cfg'].find((name) => existsSync(join(directory, name)));
  return declared === undefined ? undefined : `a project with a ${declared} and no setup.py is for pip: \`python -m pip install .\``;
}

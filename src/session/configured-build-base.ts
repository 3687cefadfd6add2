import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configValues } from '../options/config-values.ts';

/** What Pythons before 3 read otherwise makes no difference to the name of a folder. */
const ANY_PYTHON = { versionInfo: [3, 13, 0, 'final', 0], osName: 'posix', localeEncoding: 'utf-8' } as const;

/** The build folder that a project's `setup.cfg` asks for, as it is written there. Known before there is an interpreter. */
export function configuredBuildBase(directory: string): string | undefined {
  try {
    return configValues(readFileSync(join(directory, 'setup.cfg')), ANY_PYTHON)('build', 'build_base');
  } catch {
    return undefined;
  }
}

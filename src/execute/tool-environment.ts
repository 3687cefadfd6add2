import { EngineError } from '../errors/engine-error.ts';
import type { Disk } from '../host/disk.ts';
import type { Environment, HostPlatform } from '../host/environment.ts';
import { readVariable } from '../host/environment.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import { posix, win32 } from 'node:path';

/**
 * The environment that `distutils.spawn` gives to programs: on macOS the deployment target of the interpreter, where the
 * user's own does not contradict it.
 */
export function toolEnvironment(target: PythonTarget, environment: Environment): Environment {
  const configured = target.configVars['MACOSX_DEPLOYMENT_TARGET'];
  if (target.platform !== 'darwin' || configured === undefined || configured === null || configured === '') return environment;
  const own = String(configured);
  const current = environment['MACOSX_DEPLOYMENT_TARGET'] ?? own;
  const [wanted, given] = [numbers(own), numbers(current)];
  // 3.8.10, 3.9.5 and later: any target from 10.3 on will do; before, none older than the interpreter's.
  if (atLeast(target, 3, 9)) {
    if (compare(wanted.slice(0, 2), [10, 3]) >= 0 && compare(given.slice(0, 2), [10, 3]) < 0) {
      throw mismatch(`now "${current}" but "${own}" during configure;must use 10.3 or later`);
    }
  } else if (compare(wanted, given) > 0) throw mismatch(`now "${current}" but "${own}" during configure`);
  return { ...environment, MACOSX_DEPLOYMENT_TARGET: current };
}

function mismatch(text: string): EngineError {
  return new EngineError('DistutilsPlatformError', `$MACOSX_DEPLOYMENT_TARGET mismatch: ${text}`, { code: 'deployment-target' });
}

function numbers(version: string): readonly number[] {
  return version.split('.').map(Number);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

export interface ProgramSearch {
  readonly disk: Disk;
  readonly environment: Environment;
  readonly platform: HostPlatform;
  readonly cwd: string;
}

/** `distutils.spawn.find_executable`: any file of that name counts, executable or not. Source: distutils/spawn.py. */
export function findExecutable(name: string, { disk, environment, platform, cwd }: ProgramSearch): string | undefined {
  const path = platform === 'nt' ? win32 : posix;
  const file = platform === 'nt' && path.extname(name) !== '.exe' ? `${name}.exe` : name;
  if (disk.stat(path.resolve(cwd, file))?.kind === 'file') return file;
  const folders = (readVariable(environment, 'PATH', platform) ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, file)).find((found) => disk.stat(path.resolve(cwd, found))?.kind === 'file');
}

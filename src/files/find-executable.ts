import { osPath } from '../grammar/os-path.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { environmentVariable } from './environment-variable.ts';

/** `os.defpath`. */
const DEFAULT_PATH: Readonly<Record<string, string>> = { nt: '.;C:\\bin', os2: '.;C:\\bin' };
const POSIX_DEFAULT_PATH = ':/bin:/usr/bin';
/** `os.confstr('CS_PATH')`. */
const POSIX_SYSTEM_PATH = '/bin:/usr/bin';

/**
 * A program by name in the folders of PATH, or null. It need not be executable: a file of that name is enough.
 * Source: distutils/spawn.py: find_executable.
 */
export function findExecutable(engine: Engine, executable: string): string | null {
  const { target, view } = engine;
  const paths = osPath(target.osName);
  const suffixed = target.platform === 'win32' || target.osName === 'os2';
  const name = suffixed && paths.splitext(executable)[1] !== '.exe' ? `${executable}.exe` : executable;
  if (name !== '' && view.isFile(name)) return name;
  const folders = searchPath(engine);
  if (folders === '' && atLeast(target, 3, 7)) return null;
  for (const folder of folders.split(paths.pathsep)) {
    const candidate = paths.join(folder, name);
    if (candidate !== '' && view.isFile(candidate)) return candidate;
  }
  return null;
}

function searchPath(engine: Engine): string {
  const set = environmentVariable(engine, 'PATH');
  if (set !== undefined) return set;
  const { target } = engine;
  if (target.osName === 'posix' && atLeast(target, 3, 7)) return POSIX_SYSTEM_PATH;
  return DEFAULT_PATH[target.osName] ?? POSIX_DEFAULT_PATH;
}

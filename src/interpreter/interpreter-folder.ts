import { posix, win32 } from 'node:path';
import { homeFolder, readVariable } from '../host/environment.ts';
import type { FindPythonDoors } from './interpreter-identity.ts';

/** The interpreter inside a virtual environment, or inside any folder that holds one. */
export function interpreterIn(folder: string, doors: FindPythonDoors): string | undefined {
  const paths = pathsOf(doors);
  const names =
    doors.platform === 'nt'
      ? ['Scripts/python.exe', 'python.exe', 'bin/python.exe']
      : ['bin/python', 'bin/python3', 'bin/pypy3', 'bin/pypy'];
  return names.map((name) => paths.join(folder, name)).find((path) => isFile(path, doors));
}

/** Folder of the versions that pyenv holds, where there is one. */
export function pyenvVersions(doors: FindPythonDoors): string | undefined {
  const { environment, platform } = doors;
  const paths = pathsOf(doors);
  const home = homeFolder(environment, platform);
  const roots = [
    readVariable(environment, 'PYENV_ROOT', platform),
    platform === 'nt' ? readVariable(environment, 'PYENV', platform) : undefined,
    home === undefined ? undefined : paths.join(home, '.pyenv', ...(platform === 'nt' ? ['pyenv-win'] : [])),
  ];
  return roots
    .filter((root) => root !== undefined)
    .map((root) => paths.join(root, 'versions'))
    .find((path) => isFolder(path, doors));
}

/** Path functions of the machine at the doors. */
export function pathsOf({ platform }: FindPythonDoors): typeof posix {
  return platform === 'nt' ? win32 : posix;
}

function isFile(path: string, { tree }: FindPythonDoors): boolean {
  return tree.stat(path)?.kind === 'file';
}

export function isFolder(path: string, { tree }: FindPythonDoors): boolean {
  return tree.stat(path)?.kind === 'directory';
}

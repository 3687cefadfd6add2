import { posix, win32 } from 'node:path';
import { readVariable } from './environment.ts';
import type { Environment, HostPlatform } from './environment.ts';
import type { ReadableTree } from './readable-tree.ts';

export interface ProgramDoors {
  readonly tree: ReadableTree;
  readonly environment: Environment;
  readonly platform: HostPlatform;
  /** Folder that relative entries of PATH and relative names mean. */
  readonly cwd: string;
}

const DEFAULT_PATHEXT = '.COM;.EXE;.BAT;.CMD';

/** The first executable file of that name on PATH, as a shell would find it; a name with a separator is only checked. */
export function findProgram(name: string, doors: ProgramDoors): string | undefined {
  return findPrograms(name, doors).next().value;
}

/** All of them, in the order of PATH. */
export function* findPrograms(name: string, doors: ProgramDoors): Generator<string, undefined> {
  const paths = doors.platform === 'nt' ? win32 : posix;
  const separated = doors.platform === 'nt' ? /[\\/]/.test(name) : name.includes('/');
  const folders = separated ? [''] : (readVariable(doors.environment, 'PATH', doors.platform) ?? '').split(paths.delimiter);
  const seen = new Set<string>();
  for (const folder of folders) {
    // An empty entry means the working directory to a shell. Nobody who has one means to run what a checkout brings.
    if (folder === '' && !separated) continue;
    for (const suffix of suffixes(name, doors)) {
      const path = paths.resolve(doors.cwd, doors.platform === 'nt' ? unquote(folder) : folder, name + suffix);
      if (seen.has(path)) continue;
      seen.add(path);
      if (executable(path, doors)) yield path;
    }
  }
  return undefined;
}

function suffixes(name: string, { environment, platform }: ProgramDoors): readonly string[] {
  if (platform === 'posix') return [''];
  const known = (readVariable(environment, 'PATHEXT', platform) ?? DEFAULT_PATHEXT).split(';').filter((suffix) => suffix !== '');
  return known.some((suffix) => name.toLowerCase().endsWith(suffix.toLowerCase())) ? [''] : known.map((suffix) => suffix.toLowerCase());
}

/** Windows allows an entry of PATH in quotes. */
function unquote(folder: string): string {
  return /^".*"$/.test(folder) ? folder.slice(1, -1) : folder;
}

function executable(path: string, { tree, platform }: ProgramDoors): boolean {
  if (platform === 'posix') {
    const found = tree.stat(path);
    return found?.kind === 'file' && (found.mode & 0o111) !== 0;
  }
  // The stubs of the Windows store are links of a kind that only Windows itself can follow.
  const found = tree.stat(path) ?? tree.statLink(path);
  return found !== undefined && found.kind !== 'directory';
}

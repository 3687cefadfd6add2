import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Run } from './run-program.ts';

export interface InputHash {
  readonly hash: string;
  readonly files: number;
  /** Where the list of files comes from. */
  readonly listedBy: 'git' | 'folder';
}

/** Folders that are no input of a build, for projects that git does not know. */
const NO_INPUTS = new Set(['.git', '.hg', '.svn', '__pycache__', 'node_modules', '.tox', '.venv']);

/**
 * What a build reads, as one hash: the files under the project that git tracks, as they are now; where git tracks none there, all
 * files but those of the build folder.
 * @param buildBase absolute path
 */
export async function hashInputs(directory: string, buildBase: string, run: Run): Promise<InputHash> {
  const tracked = await trackedFiles(directory, run);
  const names = tracked.length > 0 ? tracked : [...walk(directory, directory, buildBase)];
  const hash = createHash('sha256');
  let files = 0;
  // By code unit: the same on every machine, whatever its language.
  for (const name of [...new Set(names)].sort()) {
    const content = readInput(join(directory, name));
    if (content === undefined) continue;
    files += 1;
    hash.update(`${name}\0${createHash('sha256').update(content).digest('hex')}\n`);
  }
  return { hash: hash.digest('hex'), files, listedBy: tracked.length > 0 ? 'git' : 'folder' };
}

async function trackedFiles(directory: string, run: Run): Promise<readonly string[]> {
  const listed = await run('git', ['ls-files', '-z', '--', '.'], { cwd: directory });
  return listed?.status === 0 ? listed.stdout.split('\0').filter((name) => name !== '') : [];
}

function* walk(folder: string, top: string, buildBase: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (path === buildBase || NO_INPUTS.has(entry.name)) continue;
    if (entry.isDirectory()) yield* walk(path, top, buildBase);
    else if (!/\.py[co]$/.test(entry.name)) yield relative(top, path).split(sep).join('/');
  }
}

/** Undefined for what is no file: gone, a folder (a submodule), a socket. */
function readInput(path: string): Buffer | string | undefined {
  try {
    const found = lstatSync(path);
    if (found.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
    return found.isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

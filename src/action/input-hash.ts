import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
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
    const content = await hashInput(join(directory, name));
    if (content === undefined) continue;
    files += 1;
    hash.update(`${name}\0${content}\n`);
  }
  return { hash: hash.digest('hex'), files, listedBy: tracked.length > 0 ? 'git' : 'folder' };
}

async function trackedFiles(directory: string, run: Run): Promise<readonly string[]> {
  // Sources may lie in submodules. Git before 2.11 does not look into them.
  for (const into of [['--recurse-submodules'], []]) {
    const listed = await run('git', ['ls-files', '-z', ...into, '--', '.'], { cwd: directory });
    if (listed?.status === 0) return listed.stdout.split('\0').filter((name) => name !== '');
  }
  return [];
}

function* walk(folder: string, top: string, buildBase: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (path === buildBase || NO_INPUTS.has(entry.name)) continue;
    if (entry.isDirectory()) yield* walk(path, top, buildBase);
    else if (!/\.py[co]$/.test(entry.name)) yield relative(top, path).split(sep).join('/');
  }
}

/** Larger files are read in pieces: node reads no more than 2 GiB into one buffer. */
const WHOLE_BYTES = 64 * 1024 * 1024;

/** SHA-256, in hexadecimal digits; undefined for what is no file: gone, a folder (a submodule that was not checked out), a socket. */
async function hashInput(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    const found = lstatSync(path);
    if (found.isSymbolicLink()) hash.update(`link to ${readlinkSync(path)}`);
    else if (!found.isFile()) return undefined;
    else if (found.size <= WHOLE_BYTES) hash.update(readFileSync(path));
    else await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

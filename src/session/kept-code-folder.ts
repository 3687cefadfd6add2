import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ownTemporaryFolder } from '../host/own-temporary-folder.ts';
import { RealDisk } from '../host/real-disk.ts';
import { STATE_FOLDER } from '../host/state-folder.ts';
import { BYTE_CODE_INDEX } from '../state/state-files.ts';

/** Of some 5,000 modules. */
const LARGE_INDEX_BYTES = 400_000;

/**
 * Where what earlier runs compiled of our own files may lie: in the state folder of a run in this project, and in the user's own
 * folder among the temporary files, where runs without a build folder keep it.
 */
export function keptCodeFolders(project: string): readonly string[] {
  return [stateFolder(project), ownTemporaryFolder()].filter((folder) => folder !== undefined);
}

/** Whether it is one of a build, and not the user's own. */
export function isStateFolder(folder: string): boolean {
  return basename(folder) === STATE_FOLDER;
}

/** Whether earlier runs compiled so many modules that this one will take seconds. */
export function isLongRun(folders: readonly string[]): boolean {
  const folder = folders.find(isStateFolder);
  const index = folder === undefined ? undefined : new RealDisk().stat(join(folder, BYTE_CODE_INDEX));
  return (index?.size ?? 0) > LARGE_INDEX_BYTES;
}

/**
 * Before the script runs nobody knows its build folder, so it is looked for. Code of somebody else than the user and the
 * project's owner is left alone.
 */
function stateFolder(project: string): string | undefined {
  const trusted = new Set([process.getuid?.(), ownerOf(project)]);
  for (const name of ['build', ...foldersIn(project)]) {
    const folder = join(project, name, STATE_FOLDER);
    const owner = ownerOf(folder);
    if (owner !== undefined && trusted.has(process.getuid === undefined ? undefined : owner)) return folder;
  }
  return undefined;
}

function ownerOf(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.uid;
  } catch {
    return undefined;
  }
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch {
    return [];
  }
}

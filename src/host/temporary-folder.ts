import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { realPlatform } from './environment.ts';

const USUAL = ['/tmp', '/var/tmp', '/usr/tmp'];

/**
 * The system's folder for temporary files. A TMPDIR that is not there, is full or may not be written to is passed over, as compilers do
 * and Python does. Source: tempfile.py: _candidate_tempdir_list. Where there is none at all, what is named comes to be named in an error.
 * @param last resort: a folder that may have files for a moment
 */
export function temporaryFolder(last?: string): string {
  const named = tmpdir();
  if (realPlatform() === 'nt') return named;
  return firstOfUse([named, ...USUAL, ...(last === undefined ? [] : [last])]) ?? named;
}

/** The first of some folders that files can be made in. */
export function firstOfUse(folders: readonly string[]): string | undefined {
  return folders.find(isOfUse);
}

function isOfUse(folder: string): boolean {
  try {
    // With the dot a file is none.
    accessSync(`${folder}/.`, constants.W_OK | constants.X_OK);
    const { blocks, bavail } = statfsSync(folder);
    // Some file systems do not say how large they are.
    return blocks === 0 || bavail > 0;
  } catch {
    return false;
  }
}

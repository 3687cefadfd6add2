import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOwnFolder } from './own-folder.ts';
import { RealDisk } from './real-disk.ts';
import { replaceFile } from './replace-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * `pydistutils-UID/DEVICE-INODE/` among the temporary files: this user's, for this installation of ours. Undefined where it is not
 * there, or is somebody else's to write to.
 */
export function ownTemporaryFolder(): string | undefined {
  try {
    const folder = place();
    return isOurs(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** An installation that is updated, or fetched anew for each job of a runner, leaves the folder of the last one behind. */
const MOST_INSTALLATIONS = 16;

/** Writes a file there, whole or not at all. */
export function keepInTemporaryFolder(file: string, content: Uint8Array): void {
  try {
    const folder = place();
    const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
    if (!isOurs(folder)) return;
    replaceFile(new RealDisk(), join(folder, file), content, String(process.pid), 0o600);
    if (isNew) forgetOldest(dirname(folder));
  } catch {
    // Nobody misses it where that cannot be.
  }
}

function place(): string {
  const { dev, ino } = statSync(import.meta.dirname, { bigint: true });
  // Where nobody has a number, each user has temporary files of his own.
  return join(temporaryFolder(), `pydistutils-${process.getuid?.() ?? 'code'}`, `${dev}-${ino}`);
}

/** What others could put there would be executed. */
function isOurs(folder: string): boolean {
  const disk = new RealDisk();
  return [dirname(folder), folder].every((each) => isOwnFolder(disk.statLink(each), process.getuid?.()));
}

/** A run that still reads what goes compiles it itself. */
function forgetOldest(user: string): void {
  const disk = new RealDisk();
  const folders = readdirSync(user).map((name) => join(user, name));
  const written = new Map(folders.map((folder) => [folder, disk.statLink(folder)?.modified ?? 0]));
  folders.sort((a, b) => (written.get(b) ?? 0) - (written.get(a) ?? 0));
  for (const folder of folders.slice(MOST_INSTALLATIONS)) disk.removeTree(folder);
}

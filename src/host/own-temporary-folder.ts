import { mkdirSync, statSync } from 'node:fs';
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

/** Writes a file there, whole or not at all. */
export function keepInTemporaryFolder(file: string, content: Uint8Array): void {
  try {
    const folder = place();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isOurs(folder)) replaceFile(new RealDisk(), join(folder, file), content, String(process.pid), 0o600);
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

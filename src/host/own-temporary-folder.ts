import { lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `pydistutils-UID/DEVICE-INODE/` among the temporary files: this user's, for this installation of ours. Undefined where it is not
 * there, or is somebody else's to write to.
 */
export function ownTemporaryFolder(): string | undefined {
  try {
    const { folder, name } = place();
    return isOurs(folder) && isOurs(join(folder, name)) ? join(folder, name) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file there, whole or not at all. Nobody misses it where that cannot be. */
export function keepInTemporaryFolder(file: string, content: Uint8Array): void {
  let unfinished: string | undefined;
  try {
    const { folder, name } = place();
    mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
    const own = ownTemporaryFolder();
    if (own === undefined) return;
    unfinished = join(own, `${file}.${process.pid}`);
    writeFileSync(unfinished, content, { mode: 0o600 });
    renameSync(unfinished, join(own, file));
  } catch {
    if (unfinished !== undefined) rmSync(unfinished, { force: true });
  }
}

function place(): { readonly folder: string; readonly name: string } {
  const { dev, ino } = statSync(import.meta.dirname, { bigint: true });
  // Where nobody has a number, each user has temporary files of his own.
  return { folder: join(tmpdir(), `pydistutils-${process.getuid?.() ?? 'code'}`), name: `${dev}-${ino}` };
}

/** What others could put there would be executed. */
function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return false;
  return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o022) === 0);
}

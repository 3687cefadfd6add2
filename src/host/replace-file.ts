import type { Disk } from './disk.ts';

/** Puts a file in place of another, so that at every moment one of the two is there whole. */
export function replaceFile(disk: Disk, path: string, content: Uint8Array | string, process: string, mode?: number): void {
  const temporary = `${path}.${process}`;
  try {
    disk.write(temporary, content, mode);
    disk.rename(temporary, path);
  } catch (error) {
    try {
      disk.removeFile(temporary);
    } catch {
      // It was not made.
    }
    throw error;
  }
}

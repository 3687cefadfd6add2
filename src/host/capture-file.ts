import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * One file behind both output streams of a child: two pipes would lose the order of what is written to them. It also
 * lets a program end that leaves a daemon behind, which would hold a pipe open, and a child can open its `/dev/stderr`,
 * which it cannot with node's pipes (they are sockets). It has no name: a killed run leaves nothing.
 */
export class CaptureFile {
  readonly descriptor: number;

  /**
   * Throws as node does where no such file can be made.
   * @param cwd the program's own folder, for where there is none for temporary files
   */
  constructor(cwd: string) {
    const path = join(temporaryFolder(cwd), `pydistutils-output-${randomBytes(9).toString('base64url')}`);
    // Appending: the streams share the file, each with a position of its own.
    this.descriptor = openSync(path, 'ax+', 0o600);
    unlinkSync(path);
  }

  content(): Uint8Array {
    const bytes = Buffer.allocUnsafe(fstatSync(this.descriptor).size);
    let filled = 0;
    while (filled < bytes.length) {
      const count = readSync(this.descriptor, bytes, filled, bytes.length - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return bytes.subarray(0, filled);
  }

  /** What there is, which is then gone: the file can serve another program. */
  take(): Uint8Array {
    const content = this.content();
    if (content.length > 0) ftruncateSync(this.descriptor);
    return content;
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

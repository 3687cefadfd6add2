import * as crypto from 'node:crypto';
import type { Disk } from '../host/disk.ts';

/** SHA-256 of some content, 64 hexadecimal digits. */
export type FileDigest = string & { readonly brand: 'FileDigest' };

export function digestOf(content: Uint8Array | string): FileDigest {
  // `crypto.hash` came with node 20.12 and 21.7: twice as fast for small files, since it makes no object.
  return crypto.hash('sha256', content, 'hex') as FileDigest;
}

/** Of a file's content. Throws as node does where it cannot be read. */
export function digestFile(disk: Disk, path: string): FileDigest {
  return disk.reading(path, digestOf);
}

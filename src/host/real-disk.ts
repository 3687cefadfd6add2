import {
  accessSync,
  appendFileSync,
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  futimesSync,
  lchownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  opendirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { Dirent, OpenDirOptions, Stats } from 'node:fs';
import type { CopyFacts, Disk } from './disk.ts';
import type { EntryKind, FileStat } from './readable-tree.ts';
import { decodeText, encodeText } from './text-codec.ts';

/** Shared by all copies and reads: allocating it anew costs more than copying a small file. */
const BUFFER_BYTES = 256 * 1024;
let shared: Buffer | undefined;

/**
 * The disk of this machine. Names that are not UTF-8 are text with lone surrogates, as in Python; they are given to the
 * system as the bytes that they stand for.
 */
export class RealDisk implements Disk {
  stat(path: string): FileStat | undefined {
    return look(statSync, path);
  }

  statLink(path: string): FileStat | undefined {
    return look(lstatSync, path);
  }

  list(path: string): readonly string[] {
    return [...this.entries(path).keys()];
  }

  entries(path: string): ReadonlyMap<string, EntryKind> {
    const entries = entriesOf(path, {}, (name) => name as string);
    // U+FFFD: either truly in a name, or node's replacement for a byte that it could not decode. Only then bytes are worth it.
    for (const name of entries.keys()) {
      if (name.includes('\ufffd'))
        return entriesOf(path, { encoding: 'buffer' as BufferEncoding }, (bytes) => decodeText(bytes as Uint8Array));
    }
    return entries;
  }

  members(path: string): ReadonlyMap<string, EntryKind> {
    const entries = new Map<string, EntryKind>();
    for (const entry of readdirSync(native(path), { withFileTypes: true })) {
      if (entry.name.includes('\ufffd')) return this.entries(path);
      entries.set(entry.name, kindOf(entry));
    }
    return entries;
  }

  read(path: string): Uint8Array {
    return readFileSync(native(path));
  }

  /** Small files, as most are, in half the time of `read`, which makes room for each of them. */
  reading<T>(path: string, work: (bytes: Uint8Array) => T): T {
    const buffer = (shared ??= Buffer.allocUnsafeSlow(BUFFER_BYTES));
    const file = openSync(native(path), 'r');
    let length = 0;
    try {
      for (let count = -1; count !== 0 && length < BUFFER_BYTES; length += count) {
        count = readSync(file, buffer, length, BUFFER_BYTES - length, null);
      }
    } finally {
      closeSync(file);
    }
    return work(length < BUFFER_BYTES ? buffer.subarray(0, length) : this.read(path));
  }

  readPart(path: string, offset: number, length: number): Uint8Array {
    const file = openSync(native(path), 'r');
    try {
      const bytes = Buffer.allocUnsafe(length);
      let count = 0;
      while (count < length) {
        const more = readSync(file, bytes, count, length - count, offset + count);
        if (more === 0) break;
        count += more;
      }
      return bytes.subarray(0, count);
    } finally {
      closeSync(file);
    }
  }

  readText(path: string): string {
    return decodeText(readFileSync(native(path)));
  }

  readLink(path: string): string {
    return decodeText(readlinkSync(native(path), { encoding: 'buffer' }));
  }

  realPath(path: string): string {
    const plain = path.isWellFormed() ? realpathSync.native(path) : undefined;
    if (plain !== undefined && !plain.includes('\ufffd')) return plain;
    return decodeText(realpathSync.native(native(path), { encoding: 'buffer' }));
  }

  write(path: string, content: Uint8Array | string, mode = 0o666): void {
    writeFileSync(native(path), toBytes(content), { mode });
  }

  append(path: string, content: Uint8Array | string): void {
    appendFileSync(native(path), toBytes(content));
  }

  makeDirectory(path: string, mode = 0o777): void {
    mkdirSync(native(path), { mode });
  }

  rename(from: string, to: string): void {
    renameSync(native(from), native(to));
  }

  removeFile(path: string): void {
    unlinkSync(native(path));
  }

  removeEmptyDirectory(path: string): void {
    rmdirSync(native(path));
  }

  removeTree(path: string): void {
    const found = this.statLink(path);
    if (found === undefined) return;
    if (found.kind !== 'directory') {
      this.removeFile(path);
      return;
    }
    for (const name of this.list(path)) this.removeTree(`${path}/${name}`);
    this.removeEmptyDirectory(path);
  }

  copyContent(from: string, to: string, facts?: CopyFacts): void {
    const buffer = (shared ??= Buffer.allocUnsafeSlow(BUFFER_BYTES));
    const size = facts?.size || Infinity;
    const source = openSync(native(from), 'r');
    try {
      const destination = openSync(native(to), 'w', 0o666);
      try {
        for (let copied = 0; ;) {
          const count = readSync(source, buffer, 0, BUFFER_BYTES, null);
          for (let written = 0; written < count;) written += writeSync(destination, buffer, written, count - written);
          copied += count;
          // Some file systems give less than was asked for before the end.
          if (count === 0 || (count < BUFFER_BYTES && copied >= size)) break;
        }
        if (facts?.times !== undefined) futimesSync(destination, timeOf(facts.times.accessed), timeOf(facts.times.modified));
        if (facts?.mode !== undefined) fchmodSync(destination, facts.mode);
      } finally {
        closeSync(destination);
      }
    } finally {
      closeSync(source);
    }
  }

  hardLink(from: string, to: string): void {
    linkSync(native(from), native(to));
  }

  symbolicLink(target: string, path: string): void {
    symlinkSync(native(target), native(path));
  }

  setMode(path: string, mode: number): void {
    chmodSync(native(path), mode);
  }

  setTimes(path: string, accessed: number, modified: number): void {
    utimesSync(native(path), timeOf(accessed), timeOf(modified));
  }

  copyOwner(like: string, path: string): void {
    const { uid, gid } = statSync(native(like));
    if (process.getuid !== undefined) lchownSync(native(path), uid, gid);
  }

  writable(path: string): boolean {
    try {
      accessSync(native(path), constants.W_OK);
      return true;
    } catch {
      return false;
    }
  }
}

/** The form of a path that reaches the system unchanged. */
function native(path: string): string | Buffer {
  return path.isWellFormed() ? path : Buffer.from(encodeText(path));
}

/** Of numbers before 1970 node makes the present. */
function timeOf(seconds: number): number | Date {
  return seconds < 0 ? new Date(seconds * 1000) : seconds;
}

function toBytes(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? encodeText(content) : content;
}

function look(stat: typeof statSync, path: string): FileStat | undefined {
  let stats: Stats | undefined;
  try {
    stats = stat(native(path), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
  if (stats === undefined) return undefined;
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'symlink' : 'other',
    size: stats.size,
    mode: stats.mode & 0o7777,
    modified: stats.mtimeMs / 1000,
    accessed: stats.atimeMs / 1000,
    changed: stats.ctimeMs / 1000,
    inode: stats.ino,
    device: stats.dev,
    owner: stats.uid,
  };
}

/** `readdirSync` would sort; a script sees the order of the directory itself. */
function entriesOf(path: string, options: OpenDirOptions, decode: (name: unknown) => string): ReadonlyMap<string, EntryKind> {
  const entries = new Map<string, EntryKind>();
  const directory = opendirSync(native(path) as string, options);
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) entries.set(decode(entry.name), kindOf(entry));
  } finally {
    directory.closeSync();
  }
  return entries;
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  if (entry.isSymbolicLink()) return 'symlink';
  return entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice() ? 'other' : 'unknown';
}

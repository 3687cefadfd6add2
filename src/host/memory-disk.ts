import { posix } from 'node:path';
import { ManualClock } from './clock.ts';
import { diskError } from './disk-error.ts';
import type { DiskErrorCode } from './disk-error.ts';
import type { CopyFacts, Disk } from './disk.ts';
import { findNode, findSlot, followLinks, requireNode } from './memory-nodes.ts';
import type { DirectoryNode, MemoryNode, NodeMeta } from './memory-nodes.ts';
import type { EntryKind, FileStat } from './readable-tree.ts';
import { decodeText, encodeText } from './text-codec.ts';

const UMASK = 0o022;

/**
 * A disk in memory, with posix paths. Its time is `clock`; directories list in order of insertion; `reads` and `writes`
 * record what was done to it. Modes are kept but not enforced: a permission error is provoked with `refuse`.
 */
export class MemoryDisk implements Disk {
  readonly clock: ManualClock;
  /** Paths whose content was read or which were listed, in order. */
  readonly reads: string[] = [];
  /** Paths that were created, changed or removed, in order. */
  readonly writes: string[] = [];
  private readonly root: DirectoryNode;
  private readonly refusals: { readonly path: string; readonly operation: 'read' | 'write'; readonly code: DiskErrorCode }[] = [];
  private inodes = 0;

  /** @param files content by absolute path; a path that ends in a slash is an empty directory */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}, clock: ManualClock = new ManualClock()) {
    this.clock = clock;
    this.root = { kind: 'directory', entries: new Map(), meta: this.newMeta(0o755) };
    for (const [path, content] of Object.entries(files)) this.plant(path, content);
    this.writes.length = 0;
  }

  /** Writes a file, making the directories above it. */
  plant(path: string, content: string | Uint8Array, mode?: number): void {
    const folders = path.split('/').filter((part) => part !== '');
    if (!path.endsWith('/')) folders.pop();
    let folder = '';
    for (const name of folders) {
      folder += `/${name}`;
      if (this.stat(folder) === undefined) this.makeDirectory(folder);
    }
    if (path.endsWith('/')) return;
    this.write(path, content);
    if (mode !== undefined) this.setMode(path, mode);
  }

  /** From now on, looking into (`read`) or changing (`write`) the path or anything below it fails. */
  refuse(path: string, operation: 'read' | 'write', code: DiskErrorCode = 'EACCES'): void {
    this.refusals.push({ path: posix.resolve('/', path), operation, code });
  }

  /** Ends all refusals. */
  permit(): void {
    this.refusals.length = 0;
  }

  /** Every file and link below `path`, as text (a link as `-> target`): for comparing a whole tree at once. */
  snapshot(path = '/'): Record<string, string> {
    const found: Record<string, string> = {};
    const visit = (node: MemoryNode, at: string): void => {
      if (node.kind === 'file') found[at] = decodeText(node.bytes);
      else if (node.kind === 'symlink') found[at] = `-> ${node.target}`;
      else for (const [name, child] of node.entries) visit(child, posix.join(at, name));
    };
    const start = findNode(this.root, path, true);
    if (start !== undefined) visit(start, path);
    return found;
  }

  stat(path: string): FileStat | undefined {
    return this.look(path, true);
  }

  statLink(path: string): FileStat | undefined {
    return this.look(path, false);
  }

  list(path: string): readonly string[] {
    return [...this.entries(path).keys()];
  }

  entries(path: string): ReadonlyMap<string, EntryKind> {
    this.check(path, 'read', 'opendir');
    const node = requireNode(this.root, path, 'opendir');
    if (node.kind !== 'directory') throw diskError('ENOTDIR', 'opendir', path);
    this.reads.push(path);
    return new Map([...node.entries].map(([name, { kind }]) => [name, kind]));
  }

  members(path: string): ReadonlyMap<string, EntryKind> {
    return this.entries(path);
  }

  read(path: string): Uint8Array {
    this.check(path, 'read', 'open');
    const node = requireNode(this.root, path, 'open');
    if (node.kind !== 'file') throw diskError('EISDIR', 'read');
    this.reads.push(path);
    return node.bytes;
  }

  reading<T>(path: string, work: (bytes: Uint8Array) => T): T {
    return work(this.read(path));
  }

  readPart(path: string, offset: number, length: number): Uint8Array {
    return this.read(path).slice(offset, offset + length);
  }

  readText(path: string): string {
    return decodeText(this.read(path));
  }

  readLink(path: string): string {
    const node = findNode(this.root, path, false);
    if (node === undefined) throw diskError('ENOENT', 'readlink', path);
    if (node.kind !== 'symlink') throw diskError('EINVAL', 'readlink', path);
    return node.target;
  }

  realPath(path: string): string {
    requireNode(this.root, path, 'realpath');
    return followLinks(this.root, path, true) as string;
  }

  write(path: string, content: Uint8Array | string, mode = 0o666): void {
    this.check(path, 'write', 'open');
    const bytes = typeof content === 'string' ? encodeText(content) : content.slice();
    const node = findNode(this.root, path, true);
    if (node?.kind === 'directory') throw diskError('EISDIR', 'open', path);
    if (node?.kind === 'file') {
      node.bytes = bytes;
      node.meta.modified = node.meta.changed = this.clock.now();
      this.writes.push(path);
      return;
    }
    const real = followLinks(this.root, path, true);
    if (real === undefined) throw diskError('ELOOP', 'open', path);
    // Through a dangling link the file is made where it points to.
    this.attach(real === posix.resolve('/', path) ? path : real, 'open', { kind: 'file', bytes, meta: this.newMeta(mode & ~UMASK) });
  }

  append(path: string, content: Uint8Array | string): void {
    const node = findNode(this.root, path, true);
    const before = node?.kind === 'file' ? node.bytes : new Uint8Array();
    this.write(path, Buffer.concat([before, typeof content === 'string' ? encodeText(content) : content]));
  }

  makeDirectory(path: string, mode = 0o777): void {
    this.check(path, 'write', 'mkdir');
    if (findNode(this.root, path, false) !== undefined) throw diskError('EEXIST', 'mkdir', path);
    this.attach(path, 'mkdir', { kind: 'directory', entries: new Map(), meta: this.newMeta(mode & ~UMASK) });
  }

  rename(from: string, to: string): void {
    this.check(from, 'write', 'rename', to);
    this.check(to, 'write', 'rename', to, from);
    const node = findNode(this.root, from, false);
    if (node === undefined) throw diskError('ENOENT', 'rename', from, to);
    const there = findNode(this.root, to, false);
    if (there === node) return;
    if (there?.kind === 'directory' && node.kind !== 'directory') throw diskError('EISDIR', 'rename', from, to);
    if (there !== undefined && there.kind !== 'directory' && node.kind === 'directory') throw diskError('ENOTDIR', 'rename', from, to);
    if (there?.kind === 'directory' && there.entries.size > 0) throw diskError('ENOTEMPTY', 'rename', from, to);
    if (node.kind === 'directory' && posix.resolve('/', to).startsWith(`${posix.resolve('/', from)}/`))
      throw diskError('EINVAL', 'rename', from, to);
    findSlot(this.root, to, 'rename');
    this.detach(from, 'rename');
    this.attach(to, 'rename', node);
  }

  removeFile(path: string): void {
    this.check(path, 'write', 'unlink');
    const node = findNode(this.root, path, false);
    if (node === undefined) throw diskError('ENOENT', 'unlink', path);
    if (node.kind === 'directory') throw diskError('EISDIR', 'unlink', path);
    this.detach(path, 'unlink');
  }

  removeEmptyDirectory(path: string): void {
    this.check(path, 'write', 'rmdir');
    const node = findNode(this.root, path, false);
    if (node === undefined) throw diskError('ENOENT', 'rmdir', path);
    if (node.kind !== 'directory') throw diskError('ENOTDIR', 'rmdir', path);
    if (node.entries.size > 0) throw diskError('ENOTEMPTY', 'rmdir', path);
    this.detach(path, 'rmdir');
  }

  removeTree(path: string): void {
    const node = findNode(this.root, path, false);
    if (node === undefined) return;
    if (node.kind !== 'directory') {
      this.removeFile(path);
      return;
    }
    for (const name of [...node.entries.keys()]) this.removeTree(posix.join(path, name));
    this.removeEmptyDirectory(path);
  }

  copyContent(from: string, to: string, facts?: CopyFacts): void {
    this.write(to, this.read(from));
    if (facts?.times !== undefined) this.setTimes(to, facts.times.accessed, facts.times.modified);
    if (facts?.mode !== undefined) this.setMode(to, facts.mode);
  }

  hardLink(from: string, to: string): void {
    this.check(to, 'write', 'link', to, from);
    const node = findNode(this.root, from, false);
    if (node === undefined) throw diskError('ENOENT', 'link', from, to);
    if (node.kind === 'directory') throw diskError('EPERM', 'link', from, to);
    if (findNode(this.root, to, false) !== undefined) throw diskError('EEXIST', 'link', from, to);
    this.attach(to, 'link', node);
  }

  symbolicLink(target: string, path: string): void {
    this.check(path, 'write', 'symlink', path, target);
    if (findNode(this.root, path, false) !== undefined) throw diskError('EEXIST', 'symlink', target, path);
    this.attach(path, 'symlink', { kind: 'symlink', target, meta: this.newMeta(0o777) });
  }

  setMode(path: string, mode: number): void {
    this.check(path, 'write', 'chmod');
    const { meta } = requireNode(this.root, path, 'chmod');
    meta.mode = mode & 0o7777;
    meta.changed = this.clock.now();
    this.writes.push(path);
  }

  setTimes(path: string, accessed: number, modified: number): void {
    this.check(path, 'write', 'utime');
    Object.assign(requireNode(this.root, path, 'utime').meta, { accessed, modified, changed: this.clock.now() });
    this.writes.push(path);
  }

  /** Gives the path to another user; everything is root's (0) at first. */
  setOwner(path: string, owner: number): void {
    requireNode(this.root, path, 'chown').meta.owner = owner;
  }

  copyOwner(like: string, path: string): void {
    const node = findNode(this.root, path, false);
    if (node === undefined) throw diskError('ENOENT', 'lchown', path);
    node.meta.owner = requireNode(this.root, like, 'stat').meta.owner;
  }

  writable(path: string): boolean {
    return findNode(this.root, path, true) !== undefined && this.refusal(path, 'write') === undefined;
  }

  private look(path: string, followLast: boolean): FileStat | undefined {
    // A directory that may not be read still has facts of its own.
    if (this.refusal(posix.dirname(posix.resolve('/', path)), 'read') !== undefined) return undefined;
    const node = findNode(this.root, path, followLast);
    if (node === undefined) return undefined;
    const size = node.kind === 'file' ? node.bytes.length : node.kind === 'symlink' ? encodeText(node.target).length : 4096;
    return { kind: node.kind, size, ...node.meta, device: 1 };
  }

  private attach(path: string, syscall: string, node: MemoryNode): void {
    const { parent, name } = findSlot(this.root, path, syscall);
    parent.entries.set(name, node);
    parent.meta.modified = parent.meta.changed = this.clock.now();
    this.writes.push(path);
  }

  private detach(path: string, syscall: string): void {
    const { parent, name } = findSlot(this.root, path, syscall);
    parent.entries.delete(name);
    parent.meta.modified = parent.meta.changed = this.clock.now();
    this.writes.push(path);
  }

  private newMeta(mode: number): NodeMeta {
    const now = this.clock.now();
    this.inodes += 1;
    return { inode: this.inodes, mode, modified: now, accessed: now, changed: now, owner: 0 };
  }

  private refusal(path: string, operation: 'read' | 'write'): DiskErrorCode | undefined {
    const normal = posix.resolve('/', path);
    return this.refusals.find((one) => one.operation === operation && (one.path === '/' || `${normal}/`.startsWith(`${one.path}/`)))?.code;
  }

  private check(path: string, operation: 'read' | 'write', syscall: string, destination?: string, source?: string): void {
    const code = this.refusal(path, operation);
    if (code !== undefined) throw diskError(code, syscall, source ?? path, destination);
  }
}

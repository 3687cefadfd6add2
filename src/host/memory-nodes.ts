import { posix } from 'node:path';
import { diskError } from './disk-error.ts';
import type { DiskErrorCode } from './disk-error.ts';

export interface FileNode {
  readonly kind: 'file';
  bytes: Uint8Array;
  readonly meta: NodeMeta;
}

export interface DirectoryNode {
  readonly kind: 'directory';
  /** In order of insertion. */
  readonly entries: Map<string, MemoryNode>;
  readonly meta: NodeMeta;
}

export interface LinkNode {
  readonly kind: 'symlink';
  readonly target: string;
  readonly meta: NodeMeta;
}

export type MemoryNode = FileNode | DirectoryNode | LinkNode;

export interface NodeMeta {
  readonly inode: number;
  mode: number;
  modified: number;
  accessed: number;
  changed: number;
  owner: number;
}

/** As many as Linux follows. */
const MAXIMUM_LINKS = 40;

/** The node that a path names, or undefined. */
export function findNode(root: DirectoryNode, path: string, followLast: boolean): MemoryNode | undefined {
  const real = followLinks(root, path, followLast);
  return real === undefined ? undefined : descend(root, real);
}

/** The node that a path names, links followed. Throws as node does when called as `syscall`. */
export function requireNode(root: DirectoryNode, path: string, syscall: string): MemoryNode {
  const node = findNode(root, path, true);
  if (node !== undefined) return node;
  throw diskError(followLinks(root, path, true) === undefined ? 'ELOOP' : whyMissing(root, path), syscall, path);
}

/** The directory that holds the entry, and the entry's name, whether it exists or not. Throws as node does. */
export function findSlot(root: DirectoryNode, path: string, syscall: string): { readonly parent: DirectoryNode; readonly name: string } {
  const normal = posix.resolve('/', path);
  const parent = findNode(root, posix.dirname(normal), true);
  if (parent === undefined) throw diskError(whyMissing(root, normal), syscall, path);
  if (parent.kind !== 'directory') throw diskError('ENOTDIR', syscall, path);
  return { parent, name: posix.basename(normal) };
}

/** The path with its links replaced, undefined in a ring of links. What does not exist stays as it is. */
export function followLinks(root: DirectoryNode, path: string, followLast: boolean): string | undefined {
  const waiting = segments(posix.resolve('/', path));
  let done: string[] = [];
  let links = 0;
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (name === '..') {
      done.pop();
      continue;
    }
    const node = descend(root, [...done, name].join('/'));
    if (node?.kind !== 'symlink' || (waiting.length === 0 && !followLast)) {
      done.push(name);
      continue;
    }
    links += 1;
    if (links > MAXIMUM_LINKS) return undefined;
    if (node.target.startsWith('/')) done = [];
    waiting.unshift(...segments(node.target));
  }
  return `/${done.join('/')}`;
}

/** Without following any link. */
function descend(root: DirectoryNode, path: string): MemoryNode | undefined {
  let node: MemoryNode | undefined = root;
  for (const part of segments(path)) {
    if (node?.kind !== 'directory') return undefined;
    node = node.entries.get(part);
  }
  return node;
}

/** `ENOTDIR` where a file stands in the way. */
function whyMissing(root: DirectoryNode, path: string): DiskErrorCode {
  for (let above = posix.dirname(path); above !== '/' && above !== '.'; above = posix.dirname(above)) {
    const node = findNode(root, above, true);
    if (node !== undefined) return node.kind === 'directory' ? 'ENOENT' : 'ENOTDIR';
  }
  return 'ENOENT';
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

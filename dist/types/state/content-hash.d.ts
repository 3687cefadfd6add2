import type { ReadableTree } from '../host/readable-tree.ts';
/** SHA-256 of some content, 64 hexadecimal digits. */
export type FileDigest = string & {
    readonly brand: 'FileDigest';
};
export declare function digestOf(content: Uint8Array | string): FileDigest;
/** Of a file's content, read whole. Throws as node does where it cannot be read. */
export declare function digestFile(tree: ReadableTree, path: string): FileDigest;

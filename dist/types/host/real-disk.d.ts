import type { Disk } from './disk.ts';
import type { FileStat } from './readable-tree.ts';
/**
 * The disk of this machine. Names that are not UTF-8 are text with lone surrogates, as in Python; they are given to the
 * system as the bytes that they stand for.
 */
export declare class RealDisk implements Disk {
    stat(path: string): FileStat | undefined;
    statLink(path: string): FileStat | undefined;
    list(path: string): readonly string[];
    read(path: string): Uint8Array;
    readText(path: string): string;
    readLink(path: string): string;
    realPath(path: string): string;
    write(path: string, content: Uint8Array | string, mode?: number): void;
    append(path: string, content: Uint8Array | string): void;
    makeDirectory(path: string, mode?: number): void;
    rename(from: string, to: string): void;
    removeFile(path: string): void;
    removeEmptyDirectory(path: string): void;
    removeTree(path: string): void;
    copyContent(from: string, to: string): void;
    hardLink(from: string, to: string): void;
    symbolicLink(target: string, path: string): void;
    setMode(path: string, mode: number): void;
    setTimes(path: string, accessed: number, modified: number): void;
    copyOwner(like: string, path: string): void;
    writable(path: string): boolean;
}

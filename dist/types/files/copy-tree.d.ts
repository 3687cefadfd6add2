import type { Engine } from '../model/engine.ts';
import { type CopyOptions } from './copy-file.ts';
export interface CopyTreeOptions extends Omit<CopyOptions, 'link'> {
    /** Copy symbolic links as links; default: what they lead to. */
    readonly preserveSymlinks?: boolean;
}
/**
 * Copies a tree, in the order in which its directories list. Returns all files of the copy, up to date or not.
 * Throws DistutilsFileError where the source is no directory. Source: distutils/dir_util.py: copy_tree.
 */
export declare function copyTree(engine: Engine, from: string, to: string, options?: CopyTreeOptions): string[];

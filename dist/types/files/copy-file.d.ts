import type { Engine } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
export interface CopyOptions {
    /** Default true. */
    readonly preserveMode?: boolean;
    /** Default true. */
    readonly preserveTimes?: boolean;
    /** Leave a destination that is up to date. */
    readonly update?: boolean;
    /** `'hard'`, `'sym'` or null; another value is a ValueError, as scripts can give it. */
    readonly link?: Value;
    /** Whether the transcript shows it; default true. */
    readonly verbose?: boolean;
    readonly dryRun?: boolean;
}
export interface CopyResult {
    /** The file itself, also when a directory was given. */
    readonly to: string;
    /** False where the destination is up to date as far as can be seen without reading it. The executor looks at the content. */
    readonly copied: boolean;
}
/**
 * Copies (or links) one file, into a directory or under a new name. Throws DistutilsFileError where the source is no regular
 * file. Source: distutils/file_util.py: copy_file.
 */
export declare function copyFile(engine: Engine, from: string, to: string, options?: CopyOptions): CopyResult;

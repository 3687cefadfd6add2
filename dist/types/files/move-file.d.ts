import type { Engine } from '../model/engine.ts';
export interface MoveOptions {
    /** Whether the transcript shows it; default true. */
    readonly verbose?: boolean;
    readonly dryRun?: boolean;
}
/**
 * Renames a file, or moves it into a directory, and gives its new name. Throws DistutilsFileError where that cannot be; in a
 * dry run nothing is looked at. Source: distutils/file_util.py: move_file.
 */
export declare function moveFile(engine: Engine, from: string, to: string, options?: MoveOptions): string;

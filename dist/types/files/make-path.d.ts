import type { Engine } from '../model/engine.ts';
export interface MakePathOptions {
    /** Of each directory, before the umask; default `0o777`. */
    readonly mode?: number;
    /** Whether the transcript shows it; default true. */
    readonly verbose?: boolean;
    readonly dryRun?: boolean;
}
/**
 * A directory with all that is missing above it, one step for each. Returns what will be made; nothing in a dry run.
 * Throws DistutilsInternalError for a name that is no string. Source: distutils/dir_util.py: mkpath.
 *
 * Differs: the original remembers what it made and does not make it again when somebody else has removed it since.
 */
export declare function makePath(engine: Engine, name: unknown, options?: MakePathOptions): string[];
/** All directories below `baseDir` that `files` need. Source: distutils/dir_util.py: create_tree. */
export declare function createTree(engine: Engine, baseDir: string, files: readonly string[], options?: MakePathOptions): void;

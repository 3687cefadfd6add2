import type { Engine } from '../model/engine.ts';
export interface RemoveTreeOptions {
    /** Whether the transcript shows it; default true. */
    readonly verbose?: boolean;
    readonly dryRun?: boolean;
}
/** Removes a tree; what cannot be removed is a warning of the executor. Throws OSError where there is none. Source: distutils/dir_util.py: remove_tree. */
export declare function removeTree(engine: Engine, directory: string, options?: RemoveTreeOptions): void;

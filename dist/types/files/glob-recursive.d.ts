import type { Engine } from '../model/engine.ts';
export interface GlobOptions {
    /** Names that start with a dot are like all others (`setuptools.glob`). */
    readonly hidden?: boolean;
}
/**
 * `glob.glob(pattern, recursive=True)`: a part `**` stands for any number of folders, none among them. In the order in which the
 * disk lists the names. Source: glob.py, setuptools/glob.py.
 */
export declare function findWithStars(engine: Engine, pattern: string, options?: GlobOptions): readonly string[];

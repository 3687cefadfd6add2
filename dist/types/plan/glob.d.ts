import type { PathFlavour } from './path-mapping.ts';
/** What `glob` looks at. */
export interface GlobTree {
    exists(path: string): boolean;
    isLink(path: string): boolean;
    isDirectory(path: string): boolean;
    list(path: string): readonly string[];
}
/**
 * `glob.glob(pattern)`: names in the order in which directories list them, hidden ones only for a pattern that starts with
 * a dot, `**` no more than `*`. Parts without magic are looked up, not matched. Source: glob.py: iglob, glob0, glob1.
 */
export declare function glob(pattern: string, tree: GlobTree, flavour: PathFlavour): readonly string[];

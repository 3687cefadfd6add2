import { EngineError } from '../errors/engine-error.ts';
import type { FileView } from '../plan/file-view.ts';
/** What `newerGroup` does with a source that is not there. */
export type MissingSource = 'error' | 'ignore' | 'newer';
/**
 * Whether `source` is younger than `target`, or `target` is not there. Whole seconds count, as in the original.
 * Throws DistutilsFileError where there is no source. Source: distutils/dep_util.py: newer.
 */
export declare function newer(view: FileView, source: string, target: string): boolean;
/** The pairs of which the source is newer. Throws ValueError for lists of unequal length. Source: distutils/dep_util.py: newer_pairwise. */
export declare function newerPairwise(view: FileView, sources: readonly string[], targets: readonly string[]): readonly [sources: string[], targets: string[]];
/**
 * Whether `target` is out of date with respect to any of the sources. Throws OSError for a missing source when
 * `missing` is `error`. Source: distutils/dep_util.py: newer_group.
 */
export declare function newerGroup(view: FileView, sources: Iterable<string>, target: string, missing?: MissingSource): boolean;
/** The error that Python's `os` functions raise for a path that is not there. */
export declare function noSuchFile(path: string): EngineError;

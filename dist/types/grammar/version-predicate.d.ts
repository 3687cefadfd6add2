import { type StrictVersion } from './strict-version.ts';
export type Comparison = '<' | '<=' | '==' | '>' | '>=' | '!=';
/** What `requires` and `obsoletes` hold: `name`, or `name (>=1.0, !=1.2)`. */
export interface VersionPredicate {
    readonly name: string;
    readonly restrictions: readonly (readonly [comparison: Comparison, version: StrictVersion])[];
}
/** Throws ValueError in the original's words. Source: distutils/versionpredicate.py: VersionPredicate. */
export declare function parseVersionPredicate(text: string, major?: number): VersionPredicate;
/** `str(predicate)`. */
export declare function formatVersionPredicate(predicate: VersionPredicate): string;
/** Whether the version meets all restrictions. Throws ValueError for a version that is no strict one. */
export declare function satisfiedBy(predicate: VersionPredicate, version: string): boolean;
/**
 * Name and version of an item of `provides`: `name` or `name (1.0)`. Throws ValueError.
 * Source: distutils/versionpredicate.py: split_provision.
 */
export declare function splitProvision(text: string, major?: number): readonly [name: string, version: StrictVersion | null];

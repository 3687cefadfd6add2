/**
 * Versions as PEP 440 orders them, and the older order of everything else ("legacy" versions), as pkg_resources has both.
 *
 * Numbers stay decimal texts without leading zeros: versions made of dates and hashes leave the range in which numbers are exact.
 */
export interface Pep440Version {
    readonly epoch: string;
    readonly release: readonly string[];
    readonly pre: readonly [letter: 'a' | 'b' | 'rc', number: string] | null;
    readonly post: string | null;
    readonly dev: string | null;
    readonly local: readonly string[] | null;
}
/** undefined for what is no version by PEP 440. */
export declare function parseVersion(text: string): Pep440Version | undefined;
/** The normal form: `1.0rc1`, `1!2.0.post1.dev0+local.1`. */
export declare function versionText(version: Pep440Version): string;
/** The normal form less the local part. */
export declare function publicText(version: Pep440Version): string;
/** Epoch and release: `1!2.0`. */
export declare function baseText(version: Pep440Version): string;
export declare function isPrerelease(version: Pep440Version): boolean;
/** Negative, zero or positive, as `a` is before, equal to or after `b`. Source: packaging/version.py: _cmpkey. */
export declare function compareVersions(a: Pep440Version, b: Pep440Version): number;
/** Key of a version of any form: part by part as texts. Source: packaging/version.py: _legacy_cmpkey. */
export declare function legacyVersionKey(text: string): readonly string[];
/** Versions of any form, old ones before all that follow PEP 440. */
export declare function compareAnyVersions(a: string, b: string): number;
export declare function compareLegacyVersions(a: string, b: string): number;

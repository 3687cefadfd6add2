/** A version of two or three numbers and an optional `aN` or `bN`. Source: distutils/version.py: StrictVersion. */
export interface StrictVersion {
    readonly numbers: readonly [major: bigint, minor: bigint, patch: bigint];
    readonly prerelease: readonly [kind: string, number: bigint] | null;
}
/** Throws ValueError for anything else than `1.2`, `1.2.3`, `1.2a1`, `1.2.3b4`. */
export declare function parseStrictVersion(text: string): StrictVersion;
/** `str(version)`: without leading zeros, and without a patch number of 0. */
export declare function formatStrictVersion(version: StrictVersion): string;
/** Negative, 0 or positive. A pre-release comes before its release. */
export declare function compareStrictVersions(a: StrictVersion, b: StrictVersion): number;

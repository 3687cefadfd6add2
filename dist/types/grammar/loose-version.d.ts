/** Numbers and everything between them but dots, in order. Source: distutils/version.py: LooseVersion. */
export type LooseVersion = readonly (bigint | string)[];
export declare function parseLooseVersion(text: string): LooseVersion;
/**
 * Negative, 0 or positive. Where a number meets a word, Python 3 throws TypeError; Python 2 puts numbers before words.
 */
export declare function compareLooseVersions(a: LooseVersion, b: LooseVersion, major?: number): number;

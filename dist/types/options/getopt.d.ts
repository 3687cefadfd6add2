/** An option as it stood (`-v`, `--force`), abbreviations completed, and its value or ''. */
export type GetoptPair = readonly [word: string, value: string];
/**
 * Python's `getopt.getopt`: options up to the first word that is none, to `-` or past `--`. Long names may be abbreviated
 * as long as they stay unique. Throws DistutilsArgError in Python's words (distutils turns `getopt.error` into it).
 *
 * @param shortOptions letters, each followed by `:` where it takes a value
 * @param longOptions names, each followed by `=` where it takes a value
 */
export declare function getopt(words: readonly string[], shortOptions: string, longOptions: readonly string[], major?: number): {
    readonly pairs: readonly GetoptPair[];
    readonly rest: readonly string[];
};

import { type PythonTarget } from '../interpreter/python-target.ts';
/**
 * The regular expression of a MANIFEST.in pattern, in Python's syntax and as the target's version writes it: `*` and `?` match
 * no separator. Source: distutils/filelist.py: glob_to_re.
 */
export declare function globToRegex(pattern: string, target: PythonTarget, groups?: GroupCounter): string;
/** Names of groups are unique within an expression. */
export interface GroupCounter {
    next: number;
}
/** The expression that chooses files for a line of MANIFEST.in. Source: distutils/filelist.py: translate_pattern. */
export declare function patternRegex(pattern: string | null, anchor: boolean, prefix: string | null, target: PythonTarget): string;

/** Whether a path has to be matched rather than looked up. Source: glob.py: has_magic. */
export declare function hasMagic(path: string): boolean;
/**
 * A shell pattern for one name, as a regular expression over the whole name. Source: fnmatch.py: translate.
 * A bracket that is never closed stands for itself; an empty range (`[z-a]`) matches nothing.
 */
export declare function compileGlobPattern(pattern: string): RegExp;

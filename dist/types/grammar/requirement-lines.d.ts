/**
 * The lines of a list of requirements: stripped, without empty ones and comments; a comment after a requirement is cut, and
 * a line that ends in a backslash goes on in the next. Source: pkg_resources: yield_lines, parse_requirements.
 */
export declare function requirementLines(texts: Iterable<string>): readonly string[];
/** Lines that are neither empty nor comments, stripped. Source: pkg_resources: yield_lines. */
export declare function meaningfulLines(texts: Iterable<string>): readonly string[];

/** Headers of a `PKG-INFO`: the lower-case name, and the value with the indents of its further lines. In the order of the file. */
export type PkgInfoHeaders = readonly (readonly [name: string, value: string])[];
/**
 * The headers of a file, up to the first line that is none, as Python's `email` reads them.
 * Source: email/feedparser.py: _parse_headers; used by distutils/dist.py: read_pkg_file.
 */
export declare function parsePkgInfo(text: string, major: number): PkgInfoHeaders;
/** The first value of a header; null when there is none, or when it says that it is not known. */
export declare function pkgInfoField(headers: PkgInfoHeaders, name: string): string | null;
/** All values of a header, in order; null when there is none. */
export declare function pkgInfoList(headers: PkgInfoHeaders, name: string): string[] | null;

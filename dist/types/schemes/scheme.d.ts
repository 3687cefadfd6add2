/** The kinds of files that a scheme has a destination for, in distutils' order. Source: distutils/command/install.py: SCHEME_KEYS. */
export declare const SCHEME_KEYS: readonly ['purelib', 'platlib', 'headers', 'scripts', 'data'];
export type SchemeKey = (typeof SCHEME_KEYS)[number];
/** Destinations as templates with slashes and `$base`, `$py_version_short`, … in them. */
export type Scheme = ReadonlyMap<SchemeKey, string>;
export declare function scheme(purelib: string, platlib: string, headers: string, scripts: string, data: string): Scheme;

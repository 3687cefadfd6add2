/** The kinds of files that a scheme has a destination for, in distutils' order. Source: distutils/command/install.py: SCHEME_KEYS. */
export const SCHEME_KEYS = ['purelib', 'platlib', 'headers', 'scripts', 'data'] as const;

export type SchemeKey = (typeof SCHEME_KEYS)[number];

/** Destinations as templates with slashes and `$base`, `$py_version_short`, … in them. */
export type Scheme = ReadonlyMap<SchemeKey, string>;

export function scheme(purelib: string, platlib: string, headers: string, scripts: string, data: string): Scheme {
  return new Map([
    ['purelib', purelib],
    ['platlib', platlib],
    ['headers', headers],
    ['scripts', scripts],
    ['data', data],
  ]);
}

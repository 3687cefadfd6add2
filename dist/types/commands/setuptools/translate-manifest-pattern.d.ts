import type { OsPath } from '../../grammar/os-path.ts';
/**
 * A path pattern of MANIFEST.in as a regular expression over whole paths: `*` and `?` stop at separators, a part `**` is any number
 * of folders. Source: setuptools/command/egg_info.py: translate_pattern.
 */
export declare function translateManifestPattern(pattern: string, paths: OsPath): RegExp;

import type { SetuptoolsDistribution } from './distribution.ts';
/** What counts as a licence where the project names none. */
export declare const LICENSE_PATTERNS: readonly string[];
/** The files that `license_files` and `license_file` mean. Source: setuptools/dist.py: _finalize_license_files. */
export declare function expandLicenseFiles(dist: SetuptoolsDistribution): Promise<void>;

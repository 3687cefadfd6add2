import type { DistributionMetadata } from './metadata.ts';
/**
 * `PKG-INFO` as setuptools writes it. Until 57 the version of the format is the least that has the fields in use (1.0 to 2.1)
 * and the long description is a header; from 58 it is 2.1 and the description stands below the headers.
 * Source: setuptools/dist.py: get_metadata_version, write_pkg_file.
 */
export declare function setuptoolsPkgInfo(metadata: DistributionMetadata): Promise<string>;

import type { Engine } from '../model/engine.ts';
import type { DistributionMetadata } from './metadata.ts';
/** What `write_pkg_file` writes. */
export type MetadataFormat = (metadata: DistributionMetadata) => Promise<string>;
/** From now on all metadata of the run are written that way: as with the original, where setuptools replaces a method of distutils. */
export declare function useMetadataFormat(engine: Engine, format: MetadataFormat): void;
/** undefined: distutils' own. */
export declare function metadataFormat(engine: Engine): MetadataFormat | undefined;

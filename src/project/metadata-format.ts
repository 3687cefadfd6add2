import type { Engine } from '../model/engine.ts';
import type { DistributionMetadata } from './metadata.ts';

/** What `write_pkg_file` writes. */
export type MetadataFormat = (metadata: DistributionMetadata) => Promise<string>;

const formats = new WeakMap<Engine, MetadataFormat>();

/** From now on all metadata of the run are written that way: as with the original, where setuptools replaces a method of distutils. */
export function useMetadataFormat(engine: Engine, format: MetadataFormat): void {
  formats.set(engine, format);
}

/** undefined: distutils' own. */
export function metadataFormat(engine: Engine): MetadataFormat | undefined {
  return formats.get(engine);
}

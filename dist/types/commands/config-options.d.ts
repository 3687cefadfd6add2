import type { Distribution } from './distribution.ts';
/** Source: distutils/dist.py: find_config_files. */
export declare function configFiles(dist: Distribution): Promise<string[]>;
/** Reads files into the option dictionaries, later ones over earlier. Source: distutils/dist.py: parse_config_files. */
export declare function readConfigFiles(dist: Distribution, files: readonly string[]): Promise<void>;
/** A `[global]` section sets options of the distribution itself. */
export declare function applyGlobalSection(dist: Distribution): Promise<void>;

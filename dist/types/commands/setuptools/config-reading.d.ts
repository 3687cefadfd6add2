import { type Value } from '../../model/values.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
/**
 * Configuration files as setuptools 41 and later read them: always in UTF-8; from 56 names keep their case and dashes are warned
 * of. Source: setuptools/dist.py: _parse_config_files.
 */
export declare function readSetuptoolsConfig(dist: SetuptoolsDistribution, files: readonly string[]): Promise<void>;
/** The value of an option of a configuration file, where it has one. */
export declare function configValue(options: ReadonlyMap<Value, Value> | undefined, name: string): string | undefined;

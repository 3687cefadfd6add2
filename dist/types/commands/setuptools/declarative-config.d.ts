import type { EngineObject } from '../../model/engine-object.ts';
import { type Value } from '../../model/values.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
/**
 * Metadata and options from `setup.cfg`: the sections `[metadata]`, `[options]` and those below `[options]` fill in what the script
 * leaves open. Names that nobody knows are passed over, sections that nobody knows are an error.
 * Source: setuptools/config.py: ConfigMetadataHandler, ConfigOptionsHandler.
 */
export declare function applyDeclarativeConfig(dist: SetuptoolsDistribution, settings: {
    readonly ignoreErrors: boolean;
}): Promise<SetOptions>;
/** Names that were set, for `read_configuration`. */
export interface SetOptions {
    readonly metadata: readonly string[];
    readonly options: readonly string[];
}
/** The texts of files of the project, joined by newlines; those that are not there are passed over. */
export declare function readProjectFiles(dist: SetuptoolsDistribution, paths: readonly string[]): string;
/** `attr: package.module.name` as a version: a tuple is joined by dots, a function called. */
export declare function readVersionAttribute(dist: SetuptoolsDistribution, path: string): Promise<string>;
/** Patterns of `data_files` from 58 on, relative to the project. */
export declare function expandedFiles(dist: SetuptoolsDistribution, patterns: readonly string[]): Value[];
/** Through `set_keywords` and its like, where the object has them. */
export declare function assign(target: EngineObject, name: string, value: Value): Promise<void>;
/** Lines, or parts between separators where there is only one line. */
export declare function parseList(text: string, separator?: string): string[];

import type { Engine } from '../../model/engine.ts';
export interface Unpacking {
    readonly from: string;
    readonly to: string;
    readonly dryRun: boolean;
}
/**
 * Copies a folder with all below it, files of a folder before its folders, folders made without a word. `wanted` says of each file, by
 * its path with slashes below `from` and its destination, whether it is taken. Returns the destinations.
 * Source: setuptools/archive_util.py: unpack_directory.
 */
export declare function unpackDirectory(engine: Engine, where: Unpacking, wanted: (shown: string, target: string) => boolean): string[];

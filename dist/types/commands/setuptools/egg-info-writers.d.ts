import type { EggInfo } from './egg-info.ts';
/** Names of the files, in the order in which they are written. */
export declare function writerNames(major: number): readonly string[];
export declare function writeEggInfoFile(command: EggInfo, name: string): Promise<void>;

import type { Engine } from '../model/engine.ts';
export interface WriteOptions {
    /** Permission bits; default: as the umask leaves them, or those that the file has. */
    readonly mode?: number;
    /** A line of the transcript, at info level. */
    readonly says?: string;
    readonly dryRun?: boolean;
}
/** Writes a file whole, over what is there. Its directory must exist. */
export declare function writeFile(engine: Engine, path: string, content: string | Uint8Array, options?: WriteOptions): void;
/** Lines without their ends, as one file. Source: distutils/file_util.py: write_file. */
export declare function writeLines(engine: Engine, path: string, lines: readonly string[], options?: WriteOptions): void;

import type { Engine } from '../model/engine.ts';
export interface ByteCompileOptions {
    /** 0, 1 (`-O`) or 2 (`-OO`); default 0. */
    readonly optimize?: number;
    /** Compile what is up to date too. */
    readonly force?: boolean;
    /** Taken from the front of each name before it is recorded in the code. */
    readonly prefix?: string | null;
    /** Put before the name after that. */
    readonly baseDir?: string | null;
    readonly dryRun?: boolean;
    /**
     * Say a line for each file. By default that is so without optimisation only: with it, the original hands the files to
     * another process, which says nothing.
     */
    readonly direct?: boolean | null;
}
/**
 * Byte-compiles the files that end in `.py`. Throws DistutilsByteCompileError where the interpreter writes no byte code, and
 * ValueError for a file that is not below `prefix`. Source: distutils/util.py: byte_compile.
 *
 * Differs: for optimised code the original writes a script to the temporary folder, runs it and removes it, with a line for
 * each; there is no such script here, and no such lines.
 */
export declare function byteCompile(engine: Engine, files: readonly string[], options?: ByteCompileOptions): void;

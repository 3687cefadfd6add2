import type { Engine } from '../model/engine.ts';
export interface Convert2to3Options {
    /** Names of fixers; null: all of `lib2to3.fixes`. */
    readonly fixers?: readonly string[] | null;
    /** Fixers to run although they ask to be named. */
    readonly explicit?: readonly string[] | null;
    readonly options?: Readonly<Record<string, unknown>> | null;
}
/** Runs 2to3 over files, in place. Source: distutils/util.py: run_2to3. */
export declare function convert2to3(engine: Engine, files: readonly string[], options?: Convert2to3Options): void;
/**
 * Copies what is new or changed in a folder and runs 2to3 over the modules among it; `template` chooses files as a
 * `MANIFEST.in` does. Returns the files copied. Source: distutils/util.py: copydir_run_2to3.
 */
export declare function copyAndConvert2to3(engine: Engine, from: string, to: string, template: string | null, options?: Convert2to3Options): Promise<string[]>;

import type { EngineObject } from '../model/engine-object.ts';
import { type Value } from '../model/values.ts';
/**
 * `Mixin2to3.run_2to3`: converts the files in place. The class attributes `fixer_names` and `options` of the command say how;
 * `explicit` is read by nobody, as in the original. Source: distutils/util.py: Mixin2to3, run_2to3.
 */
export declare function convertFiles(command: EngineObject & {
    readonly dry_run: Value;
}, files: unknown, dryRun: boolean): Promise<void>;

import type { CommandTable } from '../options/command-table.ts';
import { type Value } from '../model/values.ts';
import { BuildScripts } from './build-scripts.ts';
/** `build_scripts`, with what it wrote converted to Python 3. Source: distutils/command/build_scripts.py: build_scripts_2to3. */
export declare class BuildScripts2to3 extends BuildScripts {
    static readonly pythonPath: string;
    copy_scripts(): Promise<Value>;
    run_2to3(files: Value): Promise<void>;
    ownTable(): CommandTable | undefined;
}

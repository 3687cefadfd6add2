import type { CommandTable } from '../options/command-table.ts';
import { type Value } from '../model/values.ts';
import { BuildPy } from './build-py.ts';
/** `build_py`, with what it copied converted to Python 3. Source: distutils/command/build_py.py: build_py_2to3. */
export declare class BuildPy2to3 extends BuildPy {
    static readonly pythonPath: string;
    updated_files: Value;
    run(): Promise<void>;
    build_module(module: Value, file: Value, name: Value): Promise<Value>;
    run_2to3(files: Value): Promise<void>;
    ownTable(): CommandTable | undefined;
}

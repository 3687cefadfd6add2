import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Removes what `build` made. Source: distutils/command/clean.py. */
export declare class Clean extends Command {
    static readonly pythonPath: string;
    build_base: Value;
    build_lib: Value;
    build_temp: Value;
    build_scripts: Value;
    bdist_base: Value;
    all: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    private removeFolder;
    /** The build folder itself, where nothing is left in it but our own state. */
    private removeBase;
}

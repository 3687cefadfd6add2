import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Files that a source distribution has without being told. Source: distutils/command/sdist.py: add_defaults. */
export declare abstract class SdistDefaults extends Command {
    static readonly pythonPath: string;
    filelist: Value;
    /** From 3.7 on in parts that a script can override one by one. */
    add_defaults(): Promise<void>;
    /** The readme, and the script itself. */
    _add_defaults_standards(): Promise<void>;
    private firstThere;
    /** Whether there is a file of exactly this name, also where the disk does not tell cases apart. */
    _cs_path_exists(name: Value): Promise<Value>;
    _add_defaults_optional(): Promise<void>;
    _add_defaults_python(): Promise<void>;
    _add_defaults_data_files(): Promise<void>;
    _add_defaults_ext(): Promise<void>;
    _add_defaults_c_libs(): Promise<void>;
    _add_defaults_scripts(): Promise<void>;
    private addSourcesOf;
    /** A method of the file list, which may be one that only the script knows. */
    protected add(method: string, ...args: readonly unknown[]): Promise<Value>;
}

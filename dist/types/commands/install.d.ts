import { type Value } from '../model/values.ts';
import { InstallFolders } from './install-folders.ts';
/** Builds, and runs the sub-commands that put everything into its place. Source: distutils/command/install.py. */
export declare class Install extends InstallFolders {
    static readonly pythonPath: string;
    /** Differs: the original knows nothing of PEP 668. */
    private warnOfManagedPython;
    run(): Promise<void>;
    private buildFirst;
    private writeRecord;
    /** Said whether or not the file has to be written. */
    private writeText;
    private checkSearchPath;
    create_path_file(): Promise<void>;
    get_outputs(): Promise<Value[]>;
    get_inputs(): Promise<Value[]>;
    has_lib(): Promise<Value>;
    has_headers(): Promise<Value>;
    has_scripts(): Promise<Value>;
    has_data(): Promise<Value>;
    /** `sub_commands` holds the predicates themselves: to override one of the methods above changes nothing. */
    protected subCommandWanted(name: string): Promise<boolean>;
}

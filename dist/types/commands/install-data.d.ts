import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Copies data files, each list to its folder. Source: distutils/command/install_data.py. */
export declare class InstallData extends Command {
    static readonly pythonPath: string;
    install_dir: Value;
    outfiles: Value;
    root: Value;
    data_files: Value;
    warn_dir: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    /** A file without a folder of its own. */
    private installFile;
    /** `(folder, files)`. */
    private installGroup;
    get_inputs(): Promise<Value>;
    get_outputs(): Promise<Value>;
}

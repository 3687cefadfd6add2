import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Writes the metadata beside the modules. Source: distutils/command/install_egg_info.py. */
export declare class InstallEggInfo extends Command {
    static readonly pythonPath: string;
    install_dir: Value;
    target: Value;
    outputs: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    /** Removes what an earlier installation (perhaps of setuptools) has left there, or makes the folder. */
    private makeRoom;
    /** `os.makedirs`, with one line for all. */
    private makeFolders;
    /** A dry run does not ask, as the original does not: the text may be of the script's making. */
    private writtenContent;
    get_outputs(): Promise<Value>;
}

import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Copies scripts to where users find them, executable for all. Source: distutils/command/install_scripts.py. */
export declare class InstallScripts extends Command {
    static readonly pythonPath: string;
    install_dir: Value;
    build_dir: Value;
    skip_build: Value;
    outfiles: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    private makeExecutable;
    get_inputs(): Promise<Value>;
    get_outputs(): Promise<Value>;
}

import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Copies C headers to where other extensions find them. Source: distutils/command/install_headers.py. */
export declare class InstallHeaders extends Command {
    static readonly pythonPath: string;
    install_dir: Value;
    outfiles: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    get_inputs(): Promise<Value>;
    get_outputs(): Promise<Value>;
}

import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Copies what was built into the library folder, and byte-compiles it. Source: distutils/command/install_lib.py. */
export declare class InstallLib extends Command {
    static readonly pythonPath: string;
    install_dir: Value;
    build_dir: Value;
    compile: Value;
    optimize: Value;
    skip_build: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    build(): Promise<void>;
    /** All installed files; None where nothing was built. */
    install(): Promise<Value>;
    byte_compile(files: Value): Promise<void>;
    /** Outputs of a build command, moved from its folder into another. */
    _mutate_outputs(hasAny: Value, buildCommand: Value, option: Value, outputFolder: Value): Promise<Value[]>;
    _bytecode_filenames(files: Value): Promise<Value[]>;
    get_outputs(): Promise<Value[]>;
    get_inputs(): Promise<Value[]>;
}

import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Decides the folder for built distributions, and runs the command of each format. Source: distutils/command/bdist.py. */
export declare class Bdist extends Command {
    static readonly pythonPath: string;
    bdist_base: Value;
    plat_name: Value;
    formats: Value;
    dist_dir: Value;
    skip_build: Value;
    group: Value;
    owner: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    private ofBuild;
    private defaultFormat;
    private commandOf;
    run(): Promise<void>;
}

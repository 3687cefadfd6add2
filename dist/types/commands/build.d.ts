import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Builds all there is: decides the folders, and runs the sub-commands that are needed. Source: distutils/command/build.py. */
export declare class Build extends Command {
    static readonly pythonPath: string;
    build_base: Value;
    build_purelib: Value;
    build_platlib: Value;
    build_lib: Value;
    build_temp: Value;
    build_scripts: Value;
    compiler: Value;
    plat_name: Value;
    debug: Value;
    executable: Value;
    parallel: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    has_pure_modules(): Promise<Value>;
    has_c_libraries(): Promise<Value>;
    has_ext_modules(): Promise<Value>;
    has_scripts(): Promise<Value>;
    /** `sub_commands` holds the predicates themselves: to override one of the methods above changes nothing. */
    protected subCommandWanted(name: string): Promise<boolean>;
}
/** `--parallel` as a number. */
export declare function parallelJobs(value: Value): number;

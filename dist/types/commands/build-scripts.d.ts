import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Copies scripts, their first line changed to the target's interpreter. Source: distutils/command/build_scripts.py. */
export declare class BuildScripts extends Command {
    static readonly pythonPath: string;
    build_dir: Value;
    scripts: Value;
    executable: Value;
    outfiles: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    get_source_files(): Promise<Value>;
    run(): Promise<void>;
    /** All outputs, and those of them that were written; 2.7 returns nothing. */
    copy_scripts(): Promise<Value>;
    /** Whether it was (or, in a dry run, would be) written. */
    private copyScript;
    /** undefined: cannot be read, which a dry run forgives. */
    private readScript;
    private adjustedContent;
    private interpreterPath;
    private holdsContent;
    private makeExecutable;
}

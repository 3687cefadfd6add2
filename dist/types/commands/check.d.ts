import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Looks for what is missing in the metadata. Source: distutils/command/check.py. */
export declare class Check extends Command {
    static readonly pythonPath: string;
    restructuredtext: Value;
    metadata: Value;
    strict: Value;
    _warnings: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    warn(message: Value): Promise<void>;
    run(): Promise<void>;
    check_metadata(): Promise<void>;
    check_restructuredtext(): Promise<void>;
    /** `(level, message, children, facts)` of all that docutils, which only the script's interpreter may have, finds in the text. */
    _check_rst_data(data: Value): Promise<Value>;
    private hasDocutils;
}

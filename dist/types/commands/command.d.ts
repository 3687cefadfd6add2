import { type OsPath } from '../grammar/os-path.ts';
import { EngineObject } from '../model/engine-object.ts';
import { Handle, Tuple, type Value } from '../model/values.ts';
import type { CommandTable } from '../options/command-table.ts';
import { type LogLevel } from '../plan/step.ts';
import type { Distribution } from './distribution.ts';
/** A command of ours, or one that only the script knows. */
export type AnyCommand = Command | Handle;
/** Base of all commands. Source: distutils/cmd.py. */
export declare class Command extends EngineObject {
    static readonly pythonPath: string;
    distribution: Distribution;
    _dry_run: Value;
    verbose: Value;
    force: Value;
    help: Value;
    finalized: Value;
    /** The constructor of Python: `Command(distribution)`. */
    __init__(distribution: Distribution): Promise<void>;
    /** Until the command has a value of its own, the distribution's (a `__getattr__` in the original). */
    get dry_run(): Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    private mustOverride;
    ensure_finalized(): Promise<void>;
    get_command_name(): Promise<string>;
    /** The tables of the engine's class for the target's version; undefined for a command of the script's own. */
    ownTable(): CommandTable | undefined;
    /** `self.user_options`. */
    userOptions(): Promise<Value>;
    /** Names and predicates of `self.sub_commands`; a predicate of ours is `undefined` and asked with `subCommandWanted`. */
    subCommands(): Promise<readonly {
        readonly name: string;
        readonly predicate: Value | undefined;
    }[]>;
    protected ownSubCommands(): readonly string[];
    /** The answer of our own predicate (`has_lib`) for a sub-command. */
    protected subCommandWanted(_name: string): Promise<boolean>;
    get_sub_commands(): Promise<string[]>;
    announce(message: Value, level?: LogLevel): Promise<void>;
    warn(message: Value): Promise<void>;
    debug_print(message: Value): Promise<void>;
    dump_options(header?: Value, indent?: string): Promise<void>;
    private ensureStringLike;
    ensure_string(option: string, fallback?: Value): Promise<void>;
    ensure_string_list(option: string): Promise<void>;
    private ensureTested;
    ensure_filename(option: string): Promise<void>;
    ensure_dirname(option: string): Promise<void>;
    /** Takes options that are still None from another command, `(source option, own option)`. */
    set_undefined_options(source: string, ...pairs: readonly (readonly Value[])[]): Promise<void>;
    get_finalized_command(name: string, create?: Value): Promise<AnyCommand>;
    reinitialize_command(command: Value, reinitSubcommands?: Value): Promise<AnyCommand>;
    run_command(name: string): Promise<void>;
    mkpath(name: string, mode?: number): Promise<void>;
    copy_file(from: string, to: string, preserveMode?: Value, preserveTimes?: Value, link?: Value, _level?: Value): Promise<Tuple>;
    copy_tree(from: string, to: string, preserveMode?: Value, preserveTimes?: Value, preserveSymlinks?: Value, _level?: Value): Promise<string[]>;
    move_file(from: string, to: string, _level?: Value): Promise<string>;
    spawn(argv: readonly string[], searchPath?: Value, _level?: Value, startedAs?: readonly string[] | null): Promise<void>;
    /** `os.path` of the target. */
    protected get targetPath(): OsPath;
    protected logDebug(text: string): void;
    protected logInfo(text: string): void;
    protected logWarn(text: string): void;
}

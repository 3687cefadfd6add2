import { EngineObject } from '../model/engine-object.ts';
import { type Value } from '../model/values.ts';
import { type LogLevel } from '../plan/step.ts';
import { DistributionMetadata } from '../project/metadata.ts';
import { type CommandClass } from './command-class.ts';
import { type AnyCommand } from './command.ts';
/** What is built and installed, and the commands that do it. Source: distutils/dist.py. */
export declare class Distribution extends EngineObject {
    static readonly pythonPath: string;
    verbose: Value;
    dry_run: Value;
    help: Value;
    metadata: DistributionMetadata;
    cmdclass: Map<Value, Value>;
    command_packages: Value;
    script_name: Value;
    script_args: Value;
    command_options: Map<Value, Value>;
    dist_files: Value[];
    packages: Value;
    package_data: Value;
    package_dir: Value;
    py_modules: Value;
    libraries: Value;
    headers: Value;
    ext_modules: Value;
    ext_package: Value;
    include_dirs: Value;
    extra_path: Value;
    scripts: Value;
    data_files: Value;
    command_obj: Map<Value, Value>;
    have_run: Map<Value, Value>;
    want_user_cfg: Value;
    commands: Value[];
    __init__(attrs?: Value): Promise<void>;
    private takeAttributes;
    /** `warnings.warn(text)`, with the script's filters. */
    warnings(text: string): Promise<void>;
    private refusesUserConfig;
    finalize_options(): Promise<void>;
    get_option_dict(command: string): Promise<Map<Value, Value>>;
    dump_option_dicts(header?: Value, commands?: Value, indent?: string): Promise<void>;
    find_config_files(): Promise<string[]>;
    parse_config_files(filenames?: Value): Promise<void>;
    parse_command_line(): Promise<Value>;
    _get_toplevel_options(): Promise<Value[]>;
    _parse_command_opts(_parser: Value, args: Value[]): Promise<Value>;
    _show_help(_parser: Value, globalOptions?: Value, displayOptions?: Value, commands?: Value): Promise<void>;
    handle_display_options(order: Value): Promise<Value>;
    print_command_list(commands: Value[], header: string, width: number): Promise<void>;
    print_commands(): Promise<void>;
    get_command_list(): Promise<Value[]>;
    /** Names of the standard commands of the version, then those that only the script brings. */
    commandNames(): Promise<string[]>;
    describeCommand(name: string): Promise<string>;
    get_command_packages(): Promise<string[]>;
    /** A class that the script hands us back is ours again, unless the script has changed it. */
    private engineClass;
    get_command_class(command: string): Promise<CommandClass>;
    /** The command class that a module holds; undefined where there is no such module. */
    protected commandOfModule(module: string, command: string): Promise<CommandClass | undefined>;
    get_command_obj(command: Value, create?: Value): Promise<AnyCommand | null>;
    _set_command_options(command: AnyCommand, options?: Value): Promise<void>;
    reinitialize_command(command: Value | AnyCommand, reinitSubcommands?: Value): Promise<AnyCommand>;
    /** Calls a method of a command of ours or of the script's. */
    private ask;
    announce(message: Value, level?: LogLevel): Promise<void>;
    run_commands(): Promise<void>;
    run_command(name: string): Promise<void>;
    has_pure_modules(): Promise<boolean>;
    has_ext_modules(): Promise<Value>;
    has_c_libraries(): Promise<Value>;
    has_modules(): Promise<Value>;
    has_headers(): Promise<Value>;
    has_scripts(): Promise<Value>;
    has_data_files(): Promise<Value>;
    is_pure(): Promise<Value>;
    get_name(): Promise<Value>;
    get_version(): Promise<Value>;
    get_fullname(): Promise<Value>;
}

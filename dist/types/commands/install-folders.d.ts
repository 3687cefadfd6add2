import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/**
 * Where `install` puts everything: the options, and what is made of them. The commands that copy take their folders from here.
 * Source: distutils/command/install.py.
 */
export declare abstract class InstallFolders extends Command {
    static readonly pythonPath: string;
    prefix: Value;
    exec_prefix: Value;
    home: Value;
    user: Value;
    install_base: Value;
    install_platbase: Value;
    root: Value;
    install_purelib: Value;
    install_platlib: Value;
    install_headers: Value;
    install_lib: Value;
    install_libbase: Value;
    install_scripts: Value;
    install_data: Value;
    install_userbase: Value;
    install_usersite: Value;
    compile: Value;
    optimize: Value;
    extra_path: Value;
    path_file: Value;
    extra_dirs: Value;
    install_path_file: Value;
    skip_build: Value;
    warn_dir: Value;
    build_base: Value;
    build_lib: Value;
    record: Value;
    config_vars: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    private refuseContradictions;
    private configurationVariables;
    /** `DEBUG`, which scripts may set in the module. */
    private debugIsOn;
    dump_dirs(message: Value): Promise<void>;
    finalize_unix(): Promise<void>;
    private selectPrefixScheme;
    private selectUserScheme;
    finalize_other(): Promise<void>;
    select_scheme(name: Value): Promise<void>;
    /** From `INSTALL_SCHEMES`, which scripts change. */
    private schemeNamed;
    _expand_attrs(names: Value): Promise<void>;
    expand_basedirs(): Promise<void>;
    expand_dirs(): Promise<void>;
    convert_paths(...names: Value[]): Promise<void>;
    handle_extra_path(): Promise<void>;
    change_roots(...names: Value[]): Promise<void>;
    /** Differs: a dry run makes no folders. */
    create_home_path(): Promise<void>;
    /** `os.makedirs(path, 0o700)`: from 3.7 the mode is that of the last folder only. */
    private makeHomeFolders;
}

import { type Value } from '../../model/values.ts';
import type { CommandClass } from '../command-class.ts';
import { Distribution } from '../distribution.ts';
/** distutils' distribution with setuptools' keywords. Source: setuptools/dist.py: Distribution. */
export declare class SetuptoolsDistribution extends Distribution {
    static readonly pythonPath: string;
    src_root: Value;
    dependency_links: Value;
    setup_requires: Value;
    install_requires: Value;
    extras_require: Value;
    python_requires: Value;
    entry_points: Value;
    namespace_packages: Value;
    include_package_data: Value;
    exclude_package_data: Value;
    zip_safe: Value;
    use_2to3: Value;
    convert_2to3_doctests: Value;
    features: Value;
    __init__(attrs?: Value): Promise<void>;
    /** What plugins have set on the metadata counts more than the script's keywords. */
    private fillMetadata;
    private normalizeVersion;
    finalize_options(): Promise<void>;
    _finalize_setup_keywords(): Promise<void>;
    _finalize_2to3_doctests(): Promise<void>;
    _finalize_requires(): Promise<void>;
    _finalize_license_files(): Promise<void>;
    parse_config_files(filenames?: Value, ignoreOptionErrors?: Value): Promise<void>;
    run_commands(): Promise<void>;
    /** Differs: the real tool leaves `python_requires` to pip; here nobody else would look at it. */
    private requirePython;
    get_command_class(command: string): Promise<CommandClass>;
    commandNames(): Promise<string[]>;
    _parse_command_opts(parser: Value, args: Value[]): Promise<Value>;
    private expandAliases;
    run_command(name: string): Promise<void>;
    /** Packages, modules and the name, where nobody gave them. */
    fillDefaults(options?: {
        readonly ignoreExtModules?: boolean;
        readonly name?: boolean;
    }): void;
    /** Names of packages, modules and extensions. */
    iter_distribution_names(): Promise<Value[]>;
    /** Whether `exclude_package(name)` would do something; None where not, as in the original. */
    has_contents_for(name: Value): Promise<Value>;
}

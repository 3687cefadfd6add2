import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
/** Copies modules and package data into the build folder. Source: distutils/command/build_py.py. */
export declare class BuildPy extends Command {
    static readonly pythonPath: string;
    build_lib: Value;
    py_modules: Value;
    packages: Value;
    package: Value;
    package_data: Value;
    package_dir: Value;
    data_files: Value;
    compile: Value;
    optimize: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    protected buildAll(): Promise<void>;
    /** `(package, source folder, build folder, file names)` of each package. */
    get_data_files(): Promise<Value[]>;
    find_data_files(name: Value, sourceFolder: Value): Promise<Value[]>;
    private dataPatterns;
    /** Before 3.8 a folder whose name holds `[`, `*` or `?` was taken for a pattern. */
    private globFolder;
    build_package_data(): Promise<void>;
    get_package_dir(name: Value): Promise<string>;
    check_package(name: Value, folder: Value): Promise<Value>;
    check_module(module: Value, file: Value): Promise<boolean>;
    find_package_modules(name: Value, folder: Value): Promise<Value[]>;
    /** `(package, module, file)` of each of `py_modules`, and of the `__init__` of their packages. */
    find_modules(): Promise<Value[]>;
    find_all_modules(): Promise<Value[]>;
    get_source_files(): Promise<Value[]>;
    get_module_outfile(buildFolder: Value, name: Value, module: Value): Promise<string>;
    get_outputs(includeBytecode?: Value): Promise<Value[]>;
    build_module(module: Value, file: Value, name: Value): Promise<Value>;
    build_modules(): Promise<void>;
    build_packages(): Promise<void>;
    byte_compile(files: Value): Promise<void>;
}
/** `--optimize` as a number. */
export declare function optimizeLevel(value: Value): number;

import { type Value } from '../../model/values.ts';
import { BuildPy } from '../build-py.ts';
/** Modules and data files of packages, which may be what the manifest lists. Source: setuptools/command/build_py.py. */
export declare class SetuptoolsBuildPy extends BuildPy {
    static readonly pythonPath: string;
    exclude_package_data: Value;
    packages_checked: Value;
    manifest_files: Value;
    editable_mode: Value;
    /** Modules that were copied, for 2to3. */
    _build_py__updated_files: Value;
    _build_py__doctests_2to3: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    build_module(module: Value, file: Value, name: Value): Promise<Value>;
    /** They are looked for when they are first needed: the manifest may list them, and it lists what the other commands know. */
    get_data_files(): Promise<Value[]>;
    /** `self.data_files`. */
    dataFiles(): Promise<Value>;
    _get_data_files(): Promise<Value>;
    get_data_files_without_manifest(): Promise<Value>;
    private dataOfPackages;
    _get_pkg_data_files(name: Value): Promise<Value>;
    find_data_files(name: Value, sourceFolder: Value): Promise<Value[]>;
    /** Patterns for all packages (`''`) and for this one, below its folder. */
    private patterns;
    exclude_data_files(name: Value, sourceFolder: Value, files: Value): Promise<Value>;
    /** Sorts the files of the manifest by package. */
    analyze_manifest(): Promise<void>;
    /** The package in whose folder, or below, a file lies; none for its modules. */
    private ownerOf;
    /** Sources may lie in the build folder; named by an absolute path they are no data. */
    private isBuilt;
    build_package_data(): Promise<void>;
    private hasExamples;
    private dataCopies;
    get_outputs(includeBytecode?: Value): Promise<Value[]>;
    /** Destination to source of every file. */
    get_output_mapping(): Promise<Value>;
    get_package_dir(name: Value): Promise<string>;
    /** A namespace package must say that it is one. */
    check_package(name: Value, folder: Value): Promise<Value>;
}

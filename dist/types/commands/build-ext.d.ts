import { type Value } from '../model/values.ts';
import { BuildExtOptions } from './build-ext-options.ts';
/** Compiles and links extension modules. Source: distutils/command/build_ext.py. */
export declare class BuildExt extends BuildExtOptions {
    static readonly pythonPath: string;
    run(): Promise<void>;
    private setUpCompiler;
    check_extensions_list(extensions: Value): Promise<void>;
    get_source_files(): Promise<Value[]>;
    get_outputs(): Promise<Value[]>;
    build_extensions(): Promise<void>;
    /** Differs: extensions are planned one after the other; that their steps run side by side is the executor's business. */
    _build_extensions_parallel(): Promise<void>;
    _build_extensions_serial(): Promise<void>;
    private planExtensions;
    /** An extension whose failure is a warning. Source: build_ext._filter_build_errors. */
    private planOptional;
    build_extension(extension: Value): Promise<void>;
    private failureLine;
    private planExtension;
    protected linkExtension(_extension: Value, files: readonly [objects: Value, output: string], keywords: Readonly<Record<string, Value>>): Promise<void>;
    swig_sources(sources: Value, extension: Value): Promise<Value[]>;
    private runSwig;
    find_swig(): Promise<Value>;
    get_export_symbols(extension: Value): Promise<Value>;
    get_libraries(extension: Value): Promise<Value>;
    private compilerIsMsvc;
    /** An attribute of an extension, which may be an object of the script's. */
    private askExtension;
}

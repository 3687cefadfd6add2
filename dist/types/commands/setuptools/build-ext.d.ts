import { type Value } from '../../model/values.ts';
import { BuildExt } from '../build-ext.ts';
/**
 * Extensions as setuptools builds them: suffixes of the stable interface, libraries that extensions share, Cython sources, and
 * `--inplace` by copying. Source: setuptools/command/build_ext.py.
 */
export declare class SetuptoolsBuildExt extends BuildExt {
    static readonly pythonPath: string;
    shlib_compiler: Value;
    shlibs: Value;
    ext_map: Value;
    editable_mode: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    private nameOutput;
    private addOnce;
    private ask;
    private give;
    private isLibrary;
    /** Loaders beside extensions that link to a library of the project: macOS only. */
    private usesStubs;
    run(): Promise<void>;
    copy_extensions_to_source(): Promise<void>;
    get_ext_filename(name: Value): Promise<string>;
    get_export_symbols(extension: Value): Promise<Value>;
    build_extension(extension: Value): Promise<void>;
    private buildFolder;
    private translateCython;
    links_to_dynamic(extension: Value): Promise<boolean>;
    /** A compiler of its own: on macOS with the flags of dynamic libraries. */
    setup_shlib_compiler(): Promise<void>;
    /** Libraries are linked as shared ones where loaders find them, else archived. */
    protected linkExtension(extension: Value, files: readonly [objects: Value, output: string], keywords: Readonly<Record<string, Value>>): Promise<void>;
    get_outputs(): Promise<Value[]>;
    write_stub(folder: Value, extension: Value, compile?: Value): Promise<void>;
}

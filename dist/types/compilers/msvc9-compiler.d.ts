import { type Value } from '../model/values.ts';
import { MicrosoftCompiler } from './microsoft-compiler.ts';
/** Visual Studio 2005 to 2010. Source: distutils/msvc9compiler.py: MSVCCompiler. */
export declare class Msvc9Compiler extends MicrosoftCompiler {
    static readonly pythonPath: string;
    _MSVCCompiler__version: Value;
    _MSVCCompiler__root: Value;
    _MSVCCompiler__paths: string[];
    _MSVCCompiler__arch: Value;
    ldflags_shared: Value;
    ldflags_shared_debug: Value;
    ldflags_static: Value;
    /** What `vcvarsall.bat` said of `lib` and `include`, for the compiler's programs. */
    protected readonly vcVariables: Map<string, string>;
    constructor(engine: ConstructorParameters<typeof MicrosoftCompiler>[0]);
    __init__(verbose?: Value, dryRun?: Value, force?: Value): Promise<void>;
    /** `get_build_version()`: 9 for `MSC v.1500`; 6 for a Python that Microsoft's compiler did not make. */
    private buildVersion;
    initialize(platName?: Value): Promise<void>;
    private readVcvarsall;
    private takePaths;
    find_exe(name: string): Promise<string>;
    protected toolEnvironment(): Readonly<Record<string, string>>;
    object_filenames(sources: Value, stripDir?: Value, outputDir?: Value): Promise<string[]>;
    protected linkFlags(target: Value, debug: Value): Promise<Value>;
    protected addManifestArguments(output: string, temporary: string, args: Value[]): Promise<void>;
    manifest_setup_ldargs(output: Value, temporary: Value, args: Value): Promise<void>;
    protected embedManifest(target: Value, output: string, args: Value[]): Promise<void>;
    manifest_get_embed_info(target: Value, args: Value): Promise<Value>;
    /** Takes the reference to the C runtime out of a library's manifest: Python's own is in use already. Null where nothing is left of it. */
    _remove_visual_c_ref(file: Value): Promise<Value>;
    runtime_library_dir_option(_directory: string): Promise<Value>;
}

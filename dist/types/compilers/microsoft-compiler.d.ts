import { type Value } from '../model/values.ts';
import { type CompilerFamily } from '../plan/step.ts';
import { CCompiler } from './ccompiler.ts';
/** What a source is to Microsoft's tools. */
export type SourceKind = 'c' | 'c++' | 'resource' | 'message' | undefined;
/** One source of a compilation. */
export interface MicrosoftSource {
    readonly source: string;
    readonly object: string;
    readonly kind: SourceKind;
    /** A C++ source came before it, or it is one. */
    readonly cxxSeen: boolean;
}
/** What the classes for old and new versions of Visual Studio have in common. */
export declare abstract class MicrosoftCompiler extends CCompiler {
    plat_name: Value;
    initialized: Value;
    cc: string;
    linker: string;
    lib: string;
    rc: string;
    mc: string;
    preprocess_options: Value;
    compile_options: Value;
    compile_options_debug: Value;
    protected get compilerFamily(): CompilerFamily;
    __init__(verbose?: Value, dryRun?: Value, force?: Value): Promise<void>;
    /** Finds the programs and sets the options. */
    abstract initialize(platName?: Value): Promise<void>;
    protected makeReady(): Promise<void>;
    protected startInitializing(): void;
    protected kindOf(extension: Value): Promise<SourceKind>;
    compile(sources: Value, outputDir?: Value, macros?: Value, includeDirs?: Value, debug?: Value, before?: Value, after?: Value, depends?: Value): Promise<Value>;
    private compileOne;
    /** What stands between the preprocessor's options and the caller's own arguments. */
    protected sourceArguments({ source, object, kind }: MicrosoftSource): string[];
    /** The caller's own arguments at the end: only a list can be added. */
    protected withLastArguments(argv: Value[], extra: Value): Value[];
    private compileResource;
    /** A message file makes a header beside itself and a resource file beside the object, which is compiled then. */
    private compileMessages;
    create_static_lib(objects: Value, name: Value, outputDir?: Value, _debug?: Value, _targetLang?: Value): Promise<void>;
    /** The line at debug level that newer versions show before they start a program. */
    protected sayExecuting(_program: string, _args: readonly Value[]): void;
    link(target: Value, objects: Value, output: Value, outputDir?: Value, libraries?: Value, libraryDirs?: Value, runtimeLibraryDirs?: Value, exportSymbols?: Value, debug?: Value, before?: Value, after?: Value, _buildTemp?: Value, _targetLang?: Value): Promise<void>;
    /** Flags for a kind of output. */
    protected abstract linkFlags(target: Value, debug: Value): Promise<Value>;
    protected makeOutputFolder(output: string): Promise<void>;
    /** Arguments about the manifest, put in place; and what is done with it when the output is there. */
    protected addManifestArguments(_output: string, _temporary: string, _args: Value[]): Promise<void>;
    protected embedManifest(_target: Value, _output: string, _args: Value[]): Promise<void>;
    library_dir_option(directory: string): Promise<Value>;
    library_option(name: string): Promise<Value>;
    find_library_file(directories: Value, name: string, debug?: Value): Promise<Value>;
    protected isLibrary(file: string): boolean;
    /** A program in the folders, else its bare name. */
    protected findProgram(name: string, folders: Iterable<string>): string;
    protected isExecutable(target: Value): boolean;
}

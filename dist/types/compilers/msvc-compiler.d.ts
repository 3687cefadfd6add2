import { type Value } from '../model/values.ts';
import { MicrosoftCompiler, type MicrosoftSource } from './microsoft-compiler.ts';
/** Visual Studio 2015 and later. Source: distutils/_msvccompiler.py: MSVCCompiler. */
export declare class MSVCCompiler extends MicrosoftCompiler {
    static readonly pythonPath: string;
    _paths: string;
    mt: string;
    _vcruntime_redist: Value;
    /** By kind of output and debug flag. */
    _ldflags: Map<Value, Value>;
    initialize(platName?: Value): Promise<void>;
    private withoutSeparator;
    private setOptions;
    protected linkFlags(target: Value, debug: Value): Promise<Value>;
    object_filenames(sources: Value, stripDir?: Value, outputDir?: Value): Promise<string[]>;
    protected sourceArguments(one: MicrosoftSource): string[];
    protected withLastArguments(argv: Value[], extra: Value): Value[];
    protected sayExecuting(program: string, args: readonly Value[]): void;
    protected makeOutputFolder(output: string): Promise<void>;
    /** 3.6 puts the C runtime beside the output, but for the one that comes with Python. */
    protected embedManifest(_target: Value, output: string): Promise<void>;
    protected isLibrary(file: string): boolean;
    protected toolEnvironment(): Readonly<Record<string, string>>;
    runtime_library_dir_option(_directory: string): Promise<Value>;
}

import { type OsPath } from '../grammar/os-path.ts';
import { type Value } from '../model/values.ts';
import { CompilerSettings } from './compiler-settings.ts';
/** How a compiler names what it makes, and which languages it knows. Source: distutils/ccompiler.py: CCompiler. */
export declare abstract class CompilerNames extends CompilerSettings {
    protected get targetPath(): OsPath;
    detect_language(sources: Value): Promise<Value>;
    object_filenames(sources: Value, stripDir?: Value, outputDir?: Value): Promise<string[]>;
    protected refuseSource(extension: string, source: string): never;
    /** An absolute source has its object below the output folder too. */
    protected withoutRoot(base: string): string;
    protected objectName(base: string, suffix: string, stripDir: Value, outputDir: Value): string;
    shared_object_filename(basename: string, stripDir?: Value, outputDir?: Value): Promise<string>;
    executable_filename(basename: string, stripDir?: Value, outputDir?: Value): Promise<string>;
    library_filename(name: string, libType?: Value, stripDir?: Value, outputDir?: Value): Promise<string>;
    library_dir_option(_directory: string): Promise<Value>;
    runtime_library_dir_option(_directory: string): Promise<Value>;
    library_option(_name: string): Promise<Value>;
    find_library_file(_directories: Value, _name: string, _debug?: Value): Promise<Value>;
    protected notImplemented(method: string): never;
}

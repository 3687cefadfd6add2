import { type Value } from '../model/values.ts';
import { type GnuVersions } from './tool-versions.ts';
import { UnixCCompiler } from './unix-compiler.ts';
/** gcc of Cygwin, for a Python of Windows. Source: distutils/cygwinccompiler.py: CygwinCCompiler. */
export declare class CygwinCCompiler extends UnixCCompiler {
    static readonly pythonPath: string;
    gcc_version: Value;
    ld_version: Value;
    dllwrap_version: Value;
    linker_dll: Value;
    dll_libraries: Value;
    __init__(verbose?: Value, dryRun?: Value, force?: Value): Promise<void>;
    /** Scripts for newer Pythons replace `get_msvcr`. */
    protected findRuntime(): Promise<Value>;
    protected setExecutables(commands: ReadonlyMap<string, Value>): Promise<void>;
    private useTools;
    protected setCommands([gcc]: GnuVersions, shared: string): Promise<void>;
    _compile(object: Value, source: Value, extension: Value, args: Value, after: Value, _options: Value): Promise<void>;
    link(target: Value, objects: Value, output: Value, outputDir?: Value, libraries?: Value, libraryDirs?: Value, runtimeLibraryDirs?: Value, exportSymbols?: Value, debug?: Value, before?: Value, after?: Value, buildTemp?: Value, targetLang?: Value): Promise<void>;
    /** The `.def` file with the exported symbols, beside the first object. */
    private writeDefinition;
    object_filenames(sources: Value, stripDir?: Value, outputDir?: Value): Promise<string[]>;
}
/** gcc of MinGW. Source: distutils/cygwinccompiler.py: Mingw32CCompiler. */
export declare class Mingw32CCompiler extends CygwinCCompiler {
    static readonly pythonPath: string;
    protected setCommands(versions: GnuVersions, shared: string): Promise<void>;
}

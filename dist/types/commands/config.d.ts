import { EngineObject } from '../model/engine-object.ts';
import { Tuple, type Value } from '../model/values.ts';
import { Command } from './command.ts';
import { type AnyCompiler } from './compiler-call.ts';
/** Probes that scripts build upon: does this compile, is that library there? Source: distutils/command/config.py. */
export declare class Config extends Command {
    static readonly pythonPath: string;
    compiler: Value | AnyCompiler;
    cc: Value;
    include_dirs: Value;
    libraries: Value;
    library_dirs: Value;
    noisy: Value;
    dump_source: Value;
    temp_files: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    /** Makes `self.compiler` a compiler, unless it is one. */
    _check_compiler(): Promise<void>;
    /** Differs: in a dry run the file is not written. */
    _gen_temp_sourcefile(body: Value, headers: Value, lang: Value): Promise<string>;
    _preprocess(body: Value, headers: Value, includeDirs: Value, lang: Value): Promise<Tuple>;
    _compile(body: Value, headers: Value, includeDirs: Value, lang: Value): Promise<Tuple>;
    _link(body: Value, headers: Value, includeDirs: Value, libraries: Value, libraryDirs: Value, lang: Value): Promise<Tuple>;
    _clean(...filenames: Value[]): Promise<void>;
    try_cpp(body?: Value, headers?: Value, includeDirs?: Value, lang?: Value): Promise<Value>;
    search_cpp(pattern: Value, body?: Value, headers?: Value, includeDirs?: Value, lang?: Value): Promise<Value>;
    /** Whether a line matches. Python's own expressions where there is a Python: the two languages differ. */
    private searchLines;
    try_compile(body: Value, headers?: Value, includeDirs?: Value, lang?: Value): Promise<Value>;
    try_link(body: Value, headers?: Value, includeDirs?: Value, libraries?: Value, libraryDirs?: Value, lang?: Value): Promise<Value>;
    try_run(body: Value, headers?: Value, includeDirs?: Value, libraries?: Value, libraryDirs?: Value, lang?: Value): Promise<Value>;
    private reportOutcome;
    check_func(func: Value, headers?: Value, includeDirs?: Value, libraries?: Value, libraryDirs?: Value, decl?: Value, call?: Value): Promise<Value>;
    check_lib(library: Value, libraryDirs?: Value, headers?: Value, includeDirs?: Value, otherLibraries?: Value): Promise<Value>;
    check_header(header: Value, includeDirs?: Value, _libraryDirs?: Value, _lang?: Value): Promise<Value>;
    /** `dump_file(name, head)`. */
    private dumpFile;
    private askCompiler;
    /** Probes must know how it went. A dry run takes it that all is well, as the original does. */
    private awaitSteps;
    private answerWith;
}
/** Shows a file in the transcript. Source: distutils/command/config.py: dump_file. */
export declare function dumpFile(engine: EngineObject['$'], name: string, head?: string | null): void;

import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
import { type AnyCompiler } from './compiler-call.ts';
/** C libraries that extensions link with. Source: distutils/command/build_clib.py. */
export declare class BuildClib extends Command {
    static readonly pythonPath: string;
    build_clib: Value;
    build_temp: Value;
    libraries: Value;
    include_dirs: Value;
    define: Value;
    undef: Value;
    debug: Value;
    compiler: Value | AnyCompiler;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    run(): Promise<void>;
    check_library_list(libraries: Value): Promise<void>;
    get_library_names(): Promise<Value>;
    get_source_files(): Promise<Value[]>;
    build_libraries(libraries: Value): Promise<void>;
    private buildLibrary;
}

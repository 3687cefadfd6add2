import { type Value } from '../model/values.ts';
import { Command } from './command.ts';
import type { AnyCompiler } from './compiler-call.ts';
/**
 * What `build_ext` is told, the folders that follow from it, and the names of what it makes.
 * Source: distutils/command/build_ext.py.
 */
export declare abstract class BuildExtOptions extends Command {
    static readonly pythonPath: string;
    extensions: Value;
    build_lib: Value;
    plat_name: Value;
    build_temp: Value;
    inplace: Value;
    package: Value;
    include_dirs: Value;
    define: Value;
    undef: Value;
    libraries: Value;
    library_dirs: Value;
    rpath: Value;
    link_objects: Value;
    debug: Value;
    compiler: Value | AnyCompiler;
    swig: Value;
    swig_cpp: Value;
    swig_opts: Value;
    user: Value;
    parallel: Value;
    _built_objects: Value;
    initialize_options(): Promise<void>;
    finalize_options(): Promise<void>;
    /** An option that lists folders: a text is taken apart at the system's separator. */
    private folderList;
    get_ext_fullpath(name: Value): Promise<string>;
    get_ext_fullname(name: Value): Promise<Value>;
    get_ext_filename(name: Value): Promise<string>;
}

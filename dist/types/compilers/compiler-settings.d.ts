import type { PythonTarget } from '../interpreter/python-target.ts';
import { EngineObject } from '../model/engine-object.ts';
import { type Value } from '../model/values.ts';
/** What a compiler object holds: its programs, and what is used in each compilation and each link. Source: distutils/ccompiler.py: CCompiler. */
export declare abstract class CompilerSettings extends EngineObject {
    static readonly pythonPath: string;
    /** What the class has where an object has none of its own; for readers that know no more than that it is an object of ours. */
    static classAttribute(name: string, target: PythonTarget): Value | undefined;
    dry_run: Value;
    force: Value;
    verbose: Value;
    output_dir: Value;
    macros: Value;
    include_dirs: Value;
    libraries: Value;
    library_dirs: Value;
    runtime_library_dirs: Value;
    objects: Value;
    __init__(verbose?: Value, dryRun?: Value, force?: Value): Promise<void>;
    /** An attribute that may stand on the object or on its class. Throws AttributeError where Python would. */
    protected classValue(name: string): Promise<Value>;
    /** Keyword arguments of Python come as one dict. */
    set_executables(keywords: ReadonlyMap<Value, Value>): Promise<void>;
    set_executable(key: string, value: Value): Promise<void>;
    _find_macro(name: Value): Promise<Value>;
    _check_macro_definitions(definitions: Value): Promise<void>;
    define_macro(name: Value, value?: Value): Promise<void>;
    undefine_macro(name: Value): Promise<void>;
    private forgetMacro;
    add_include_dir(directory: Value): Promise<void>;
    set_include_dirs(directories: Value): Promise<void>;
    add_library(name: Value): Promise<void>;
    set_libraries(names: Value): Promise<void>;
    add_library_dir(directory: Value): Promise<void>;
    set_library_dirs(directories: Value): Promise<void>;
    add_runtime_library_dir(directory: Value): Promise<void>;
    set_runtime_library_dirs(directories: Value): Promise<void>;
    add_link_object(object: Value): Promise<void>;
    set_link_objects(objects: Value): Promise<void>;
}
/** `value[:]`. */
export declare function copyOf(value: Value): Value;

import { EngineObject } from '../model/engine-object.ts';
import { type Value } from '../model/values.ts';
/** An extension module of C or C++. Source: distutils/extension.py: Extension. */
export declare class Extension extends EngineObject {
    static readonly pythonPath: string;
    name: Value;
    sources: Value;
    include_dirs: Value;
    define_macros: Value;
    undef_macros: Value;
    library_dirs: Value;
    libraries: Value;
    runtime_library_dirs: Value;
    extra_objects: Value;
    extra_compile_args: Value;
    extra_link_args: Value;
    export_symbols: Value;
    swig_opts: Value;
    depends: Value;
    language: Value;
    /** A failure is a warning. Python 2 has no such attribute. */
    optional: Value;
    /** Keyword arguments of Python come as one dict. Throws AssertionError for a name or sources of the wrong type. */
    __init__(name: Value, sources: Value, keywords?: ReadonlyMap<Value, Value>): Promise<void>;
}

import { type Value } from '../../model/values.ts';
import { Extension } from '../../project/extension.ts';
/** An extension that may be written in Cython. Source: setuptools/extension.py: Extension. */
export declare class SetuptoolsExtension extends Extension {
    static readonly pythonPath: string;
    py_limited_api: Value;
    /** Without Cython, what it would make of `.pyx` files is taken from the project. */
    _convert_pyx_sources_to_lang(): Promise<void>;
}
/** A library that extensions of the project share. Source: setuptools/extension.py: Library. */
export declare class SetuptoolsLibrary extends SetuptoolsExtension {
    static readonly pythonPath: string;
}

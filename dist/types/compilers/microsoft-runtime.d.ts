import { type PythonTarget } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
/** `MSC v.1500` of `sys.version`: what Microsoft's compiler calls itself; undefined for a Python that another one made. */
export declare function microsoftVersion(target: PythonTarget): string | undefined;
/**
 * The C runtime that an extension must link with, to share that of the interpreter. Throws ValueError for a version that has
 * none known. Source: distutils/cygwinccompiler.py: get_msvcr.
 *
 * Differs: nothing for compilers since 2015 (1900), whose runtime is part of Windows, while the original knows none of them and
 * so cannot be used with any Python since 3.5.
 */
export declare function runtimeLibraries(target: PythonTarget): string[];
/** Whether `pyconfig.h` knows gcc, and how that is known. Source: distutils/cygwinccompiler.py: check_config_h. */
export declare function checkConfigHeader(engine: Engine): {
    readonly status: 'ok' | 'not ok' | 'uncertain';
    readonly details: string;
};

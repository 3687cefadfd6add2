import type { Engine } from '../model/engine.ts';
/** `get_python_version()`; Python 2 cuts it from `sys.version`. */
export declare function pythonVersion(engine: Engine): string;
/** `build_flags`: `sys.abiflags`, but nothing in a source folder. */
export declare function buildFlags(engine: Engine): string;
/** The folder of `Python.h`, or that of `pyconfig.h`. Source: distutils/sysconfig.py: get_python_inc. */
export declare function pythonInclude(engine: Engine, platformSpecific?: boolean, prefix?: string | null): string;
/** The folder of modules, of the standard library or of others. Source: distutils/sysconfig.py: get_python_lib. */
export declare function pythonLibrary(engine: Engine, platformSpecific?: boolean, standard?: boolean, prefix?: string | null): string;
/** Source: distutils/sysconfig.py, since 3.10 sysconfig.py: get_config_h_filename. */
export declare function configHeader(engine: Engine): string;
/** Source: distutils/sysconfig.py, since 3.10 sysconfig.py: get_makefile_filename. */
export declare function pythonMakefile(engine: Engine): string;

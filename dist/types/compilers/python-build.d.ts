import type { Engine } from '../model/engine.ts';
/** What distutils.sysconfig knows of an interpreter that runs in the folder where it was built. */
export interface PythonBuild {
    /** Folder of the executable. */
    readonly projectBase: string;
    /** In a virtual environment, the folder of the interpreter that it was made with; else null. */
    readonly home: string | null;
    /** `python_build`. */
    readonly inSource: boolean;
}
/** Source: distutils/sysconfig.py (since 3.10 sysconfig.py): project_base, _sys_home, _python_build. */
export declare function pythonBuild(engine: Engine): PythonBuild;

import type { Engine } from '../model/engine.ts';
/** `distutils.sysconfig.python_build`: whether the interpreter runs in its own source tree. */
export declare function isPythonBuild(engine: Engine): Promise<boolean>;

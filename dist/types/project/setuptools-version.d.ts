import { type PythonTarget } from '../interpreter/python-target.ts';
/**
 * The version of setuptools whose behaviour stands for the target: the one that its last release came with, which still
 * knows `setup.py install`. Scripts see it as `setuptools.__version__`.
 */
export declare function setuptoolsVersion(target: PythonTarget): string;
/** Whether that setuptools is at least `major`. */
export declare function setuptoolsSince(target: PythonTarget, major: number): boolean;

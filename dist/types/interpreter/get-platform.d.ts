import type { Environment } from '../host/environment.ts';
import type { PythonTarget } from './python-target.ts';
/** `distutils.util.get_platform()`: what is built for; names build folders (`lib.linux-x86_64-3.8`). */
export declare function getPlatform(target: PythonTarget, environment: Environment): string;
/**
 * `distutils.util.get_host_platform()` (2.7 to 3.7: `get_platform`): what is built on.
 * @throws EngineError ValueError for a set of macOS architectures that has no name
 */
export declare function getHostPlatform(target: PythonTarget, environment: Environment): string;

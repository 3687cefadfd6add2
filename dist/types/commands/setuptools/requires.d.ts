import type { SetuptoolsDistribution } from './distribution.ts';
/**
 * Brings `install_requires` and `extras_require` into the form that `requires.txt` has: what depends on the environment goes to
 * a section of its own (`:python_version < "3"`, `extra:sys_platform == "win32"`). Can be repeated.
 * Source: setuptools/dist.py: _finalize_requires.
 */
export declare function finalizeRequires(dist: SetuptoolsDistribution): Promise<void>;

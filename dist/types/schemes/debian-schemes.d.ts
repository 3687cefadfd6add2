import type { PythonTarget } from '../interpreter/python-target.ts';
import type { Scheme } from './scheme.ts';
/**
 * Whether the interpreter is as Debian and its derivatives change it: `dist-packages` is on its path, `site-packages` is not,
 * and what an administrator installs goes below `/usr/local`.
 */
export declare function isDebian(target: PythonTarget): boolean;
/** The two schemes that Debian adds to distutils. Source: distutils/command/install.py of python3-distutils and of Debian's 2.7. */
export declare function debianSchemes(target: PythonTarget): readonly [name: string, found: Scheme][];
/**
 * The scheme of a plain `install` on posix. `prefix`: the normalised `--prefix`, or the interpreter's own where none was given.
 * With `unix_local` a prefix of `/usr/local` means `/usr`, to which the scheme adds `local`.
 */
export declare function choosePrefixScheme(target: PythonTarget, prefix: string, given: boolean): {
    readonly name: string;
    readonly base: string;
};

import type { PythonTarget } from '../interpreter/python-target.ts';
import type { Scheme } from './scheme.ts';
/** `distutils.command.install.INSTALL_SCHEMES` of the target's version, by name. Source: that module of 2.7 and 3.6 to 3.11. */
export declare function installSchemes(target: PythonTarget): Map<string, Scheme>;

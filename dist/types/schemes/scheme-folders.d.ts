import type { PythonTarget } from '../interpreter/python-target.ts';
import type { SchemeKey } from './scheme.ts';
/** What is installed, as far as folders are named after it. */
export interface DistributionNames {
    readonly name: string;
    readonly version: string;
    readonly fullname: string;
}
/**
 * The variables that destinations may use, without `base` and `platbase`, which are known only once they are expanded
 * themselves. Source: distutils/command/install.py: finalize_options, `config_vars`.
 */
export declare function schemeVariables(target: PythonTarget, { name, version, fullname }: DistributionNames): Map<string, string>;
export interface SchemeBases {
    readonly base: string;
    /** `base` when absent. */
    readonly platbase?: string;
}
/**
 * The folders of a scheme, in the target's path flavour.
 * @throws EngineError for an unknown scheme (DistutilsPlatformError) or variable (ValueError)
 */
export declare function schemeFolders(target: PythonTarget, schemeName: string, { base, platbase }: SchemeBases, names: DistributionNames, environment?: Readonly<Record<string, string | undefined>>): Map<SchemeKey, string>;
/** Folders of the target's own installation: those that exist on a machine that a record was taken from. */
export declare function standardFolders(target: PythonTarget): readonly string[];

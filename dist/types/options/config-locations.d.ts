import { type HomeFacts } from '../grammar/expand-user.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
export interface ConfigLocationFacts {
    readonly target: PythonTarget;
    /** With what `distutils.util.check_environ` adds (`HOME`). */
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly homeOf?: HomeFacts['homeOf'];
    /** `os.path.expanduser('~')`, where the script knows it better than its environment. */
    readonly home?: string;
    /** False after `--no-user-cfg`. */
    readonly wantUserConfig: boolean;
    /** `os.path.isfile`, relative to the folder of the script. */
    readonly isFile: (path: string) => boolean;
}
/**
 * The configuration files that exist, in the order in which they are read: of the system, of the user, of the project.
 * Source: distutils/dist.py: find_config_files.
 */
export declare function findConfigFiles(facts: ConfigLocationFacts): readonly string[];
/**
 * Options of configuration files that are passed over, as they are written there: in a virtual environment all that would
 * install outside of it (Python 3 only; spelled with `_` they are heeded). Source: distutils/dist.py: parse_config_files.
 */
export declare function ignoredConfigOptions(target: PythonTarget): ReadonlySet<string>;

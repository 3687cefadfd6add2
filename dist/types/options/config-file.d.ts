import type { PythonTarget } from '../interpreter/python-target.ts';
/** An option of a configuration file, ready for use: dashes of its name are underscores, references are resolved. */
export interface ConfigOption {
    readonly name: string;
    readonly value: string;
    /** Line in the file, from 1. */
    readonly line: number;
}
export interface ConfigSection {
    readonly name: string;
    /** In the order of the file; those of `[DEFAULT]` that the section has not itself come last. */
    readonly options: readonly ConfigOption[];
}
export interface ConfigFile {
    readonly filename: string;
    readonly sections: readonly ConfigSection[];
}
export interface ReadConfigOptions {
    /** As messages and `command_options` name it. */
    readonly filename: string;
    readonly target: PythonTarget;
    /** Names (as written, in lower case) that are passed over: `ignoredConfigOptions`. */
    readonly ignored?: ReadonlySet<string>;
    /** Encoding of the file; by default that of the target's locale, on 2.7 bytes. */
    readonly encoding?: string;
    /** Names of options as they are written, not in lower case (Python 3). */
    readonly keepCase?: boolean;
    /** The name that an option gets, by default with underscores for dashes. */
    readonly nameOf?: (option: string, section: string) => string;
}
/**
 * Reads a configuration file as the target's ConfigParser does: on 2.7 with `;` and `rem` comments and continuation by any
 * indent, on 3 strictly (nothing twice). Throws its errors, worded as it does; the hint has the line.
 * Source: distutils/dist.py: parse_config_files.
 */
export declare function readConfigFile(content: Uint8Array, options: ReadConfigOptions): ConfigFile;

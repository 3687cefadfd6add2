/** One `name = value` of a configuration file. The name is in lower case, the value not yet interpolated. */
export interface RawOption {
    readonly name: string;
    readonly value: string;
    /** Line of the name, from 1. */
    readonly line: number;
}
export type RawSection = ReadonlyMap<string, RawOption>;
/** A configuration file as it stands, sections and options in order. */
export interface RawConfig {
    readonly defaults: RawSection;
    readonly sections: ReadonlyMap<string, RawSection>;
}
/** Source: ConfigParser.py of 2.7: RawConfigParser._read. Throws its errors, in its words. */
export declare function parseConfig2(text: string, filename: string): RawConfig;
/** What reading depends on: the version 3.x, and whether names keep their case (`optionxform = str`). */
export interface Config3Settings {
    readonly minor: number;
    readonly keepCase?: boolean;
}
/** Source: configparser.py of Python 3: RawConfigParser._read, with the default settings of ConfigParser. */
export declare function parseConfig3(text: string, filename: string, settings: Config3Settings): RawConfig;

/** What TOML can say. Dates and times stay texts. */
export type TomlValue = string | number | boolean | TomlValue[] | TomlTable;
export type TomlTable = Map<string, TomlValue>;
/** A text that is not TOML, with the line (from 1) where reading ended. */
export declare class TomlProblem extends Error {
    readonly line: number;
    constructor(message: string, line: number);
}
/** Reads a TOML 1.0 document. Throws TomlProblem. */
export declare function parseToml(text: string): TomlTable;

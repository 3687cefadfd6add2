import { type OptionRow } from './option-table.ts';
/** Where parsed options go: a Map, or an object of the script (`getattr`/`setattr`). Names have underscores. */
export interface OptionSink {
    get(name: string): unknown;
    set(name: string, value: string | number): unknown;
}
type Aliases = ReadonlyMap<string, string>;
/**
 * The parser of distutils' command lines, over a table of options. One parser serves a whole command line: its table
 * is exchanged for each command, and what it learned of options (who takes a value, aliases) stays, as with the original.
 * Source: distutils/fancy_getopt.py: FancyGetopt.
 */
export declare class FancyGetopt {
    /** Options in the order of the command line, aliases resolved. Grows with each call of `getopt`. */
    readonly optionOrder: (readonly [option: string, value: string | number])[];
    private readonly takesValue;
    private readonly attributes;
    private readonly repeatable;
    private readonly shortToLong;
    private table;
    private readonly major;
    private aliases;
    private negativeAliases;
    constructor(table: readonly OptionRow[], major?: number);
    setTable(table: readonly OptionRow[]): void;
    /** Throws DistutilsGetoptError where an option is not in the table. */
    setAliases(aliases: Aliases): void;
    /** Options that turn another one off (`quiet`, `verbose`). Throws DistutilsGetoptError where one is not in the table. */
    setNegativeAliases(aliases: Aliases): void;
    has(option: string): boolean;
    /**
     * Reads options into `sink` up to the first word that is none; returns the words from there. Throws DistutilsArgError for
     * a wrong command line, DistutilsGetoptError for a wrong table.
     */
    getopt(words: readonly string[], sink: OptionSink): readonly string[];
    private store;
    private checkAliases;
    /** Source: distutils/fancy_getopt.py: _grok_option_table. */
    private readTable;
    private readRow;
    private checkNegative;
    private checkSameKind;
    /** `repr()` of a row whose items are plain. */
    private showRow;
    /** Lines of help for the table. Source: distutils/fancy_getopt.py: generate_help. */
    generateHelp(header?: string): string[];
}
/** The block of help for a table of options, one string for each line. Throws TypeError for a short option without help. */
export declare function generateHelp(table: readonly OptionRow[], header?: string, major?: number): string[];
export {};

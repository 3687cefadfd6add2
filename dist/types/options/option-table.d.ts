/** One option of a command or of the tool itself. */
export interface Option {
    /** `build-base=` where it takes a value, `force` where not. */
    readonly long: string;
    readonly short: string | null;
    readonly help: string;
    /** The fourth item of the original's tuple: said twice, it counts twice. */
    readonly repeat?: 1;
}
/** An option whose only work is to print something and end the run (`--help-compiler`). */
export interface HelpOption extends Option {
    /** Dotted path of the function: `distutils.ccompiler.show_compilers`. */
    readonly action: string;
}
/** An option as Python has it: a tuple or list of long name, short name, help and perhaps `repeat`. Scripts may put anything in it. */
export type OptionRow = readonly unknown[];
/** How tables are written down. */
export type OptionShorthand = readonly [long: string, short: string | null, help: string, repeat?: 1];
export declare function options(...rows: readonly OptionShorthand[]): readonly Option[];
/** The items of an option's tuple. A help option's tuple has the function as fourth item: `action` gives it. */
export declare function optionRow(option: Option): OptionRow;
/** `build-base` as `build_base`. Source: distutils/fancy_getopt.py: translate_longopt. */
export declare function translateLongopt(name: string): string;

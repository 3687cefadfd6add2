/** The words of a command line that name programs: `['ccache', 'gcc']`; settings of `env` are passed over. */
export declare function driverWords(argv: readonly string[]): readonly string[];
/** How many words stand before the first argument of the compiler, settings of `env` among them. */
export declare function driverLength(argv: readonly string[]): number;
/** The options among a compiler's arguments that decide which programs it runs. */
export declare function selectingOptions(argv: readonly string[]): readonly string[];
/** What `-x` calls the language of a source. */
export declare function languageOf(source: string): string;

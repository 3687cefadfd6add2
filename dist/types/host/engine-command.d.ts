/** The words that start the command line of this very installation; undefined where it is not built (tests of the source). */
export declare function engineCommand(): readonly [node: string, commandLine: string] | undefined;

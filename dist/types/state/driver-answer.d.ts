/** What a gcc-like driver says with `-###` that it would run. */
export interface DriverAnswer {
    /** Programs as the driver names them: absolute, or to be looked up (`as`). */
    readonly programs: readonly string[];
    /** Options that it worked out for this machine: `-march=native` becomes `-march=znver3 …`. */
    readonly settings: readonly string[];
    /** Files that it adds to a link, absolute: `crti.o`, the plugin. */
    readonly files: readonly string[];
    /** Folders of libraries in the order of search, those of the options among them. */
    readonly libraryFolders: readonly string[];
    /** Where it looks for programs that it does not name (`ld`). */
    readonly programFolders: readonly string[];
}
/** Takes the output of `-###` apart: one line for each program, indented; variables; chatter. */
export declare function parseDriverAnswer(output: string): DriverAnswer;

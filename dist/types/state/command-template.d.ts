/**
 * A command line as it is compared: what is the same for all sources of an extension is then the same text, which is
 * kept once, and a project that was moved has the text that it had before.
 */
export interface CommandPlace {
    /** Absolute path of the project on this machine. */
    readonly root: string;
    /** Folder that the command runs in. */
    readonly cwd: string;
    /** Words that stand for the step's own files, by what they stand for: `{source}`, `{output}`. */
    readonly names: Readonly<Record<string, string>>;
}
/** JSON of the words; the first one is the folder. */
export declare function commandTemplate(argv: readonly string[], place: CommandPlace): string;
/** Words that came and went between two templates, without their folders. */
export declare function compareTemplates(before: string, now: string): {
    readonly added: readonly string[];
    readonly removed: readonly string[];
};
/** Takes the project's path out of a text wherever it stands as a whole: `-I/work/x/include`. */
export declare function withoutRoot(text: string, root: string): string;

/** What to run: a setup script (the default), a module, or code. */
export type Program = {
    readonly kind: 'script';
    readonly file: string;
} | {
    readonly kind: 'module';
    readonly name: string;
} | {
    readonly kind: 'code';
    readonly text: string;
};
/** What is run, in a sentence. @param program the one that was asked for; undefined: a setup script */
export declare function inSentence(program: Program | undefined): string;

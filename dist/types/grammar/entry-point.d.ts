/** `name = module:attribute [extra]`. */
export interface EntryPoint {
    readonly name: string;
    readonly module: string;
    readonly attributes: readonly string[];
    readonly extras: readonly string[];
}
/** One entry point; undefined for what is none. Source: pkg_resources: EntryPoint.parse. */
export declare function parseEntryPoint(text: string): EntryPoint | undefined;
/** `str(EntryPoint)`. */
export declare function entryPointText({ name, module, attributes, extras }: EntryPoint): string;
export interface Section {
    /** null: lines before the first heading. */
    readonly name: string | null;
    readonly lines: readonly string[];
}
/** Sections of a text, `[name]` and the lines below it; undefined for a heading that does not end. Source: pkg_resources: split_sections. */
export declare function splitSections(texts: Iterable<string>): readonly Section[] | undefined;

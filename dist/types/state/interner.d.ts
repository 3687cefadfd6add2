/** Texts that occur many times, each held and written once. Ids count up from 0 in the order of first use. */
export declare class Interner {
    private readonly ids;
    private readonly texts;
    get size(): number;
    /** The id of a text that is known already. */
    find(text: string): number | undefined;
    id(text: string): number;
    /** Throws for an id that nothing was interned under: the file that it came from is damaged. */
    text(id: number): string;
}

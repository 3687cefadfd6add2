import type { PathMapping, Place } from './path-mapping.ts';
/** What a file will hold. */
export type PendingContent = 
/** As it is on the disk now, under this host path. */
{
    readonly kind: 'disk';
    readonly host: string;
} | {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'base64';
    readonly base64: string;
}
/** A program makes it. */
 | {
    readonly kind: 'unforeseeable';
};
/** What a place will be when the pending steps have run. */
export type PendingEntry = {
    readonly kind: 'absent';
} | {
    readonly kind: 'directory';
    readonly mode: number;
    readonly modified: number;
} | {
    readonly kind: 'file';
    readonly content: PendingContent;
    readonly mode: number;
    readonly modified: number;
}
/** `target` in the target's flavour, as it is written into the link. */
 | {
    readonly kind: 'link';
    readonly target: string;
    readonly modified: number;
};
/** The places that pending steps change, and nothing else. */
export declare class Overlay {
    private readonly mapping;
    private readonly entries;
    /** Names under each directory that has entries, in the order in which they came. */
    private readonly names;
    /** Trees of the disk that are removed: nothing below is seen any more, even when the directory is made anew. */
    private readonly removedTrees;
    constructor(mapping: PathMapping);
    get(place: Place): PendingEntry | undefined;
    /** @param name the last part of the path, as it is spelled */
    set(place: Place, name: string, entry: PendingEntry): void;
    /** Names of what will be in the directory, whether or not it is on the disk already. */
    added(directory: Place): readonly string[];
    removeTree(place: Place, name: string): void;
    /** Whether what the disk has at the place lies in a removed tree. */
    hidesDisk(place: Place): boolean;
}

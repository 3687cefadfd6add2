/** `python_version < "3" and sys_platform == "win32"`, as a tree. Source: PEP 508, packaging/markers.py. */
export type Marker = {
    readonly kind: 'compare';
    readonly left: Operand;
    readonly operator: string;
    readonly right: Operand;
}
/** Operands and the words between them, as written: `and` binds tighter than `or`. */
 | {
    readonly kind: 'chain';
    readonly items: readonly Marker[];
    readonly words: readonly ('and' | 'or')[];
};
export interface Operand {
    readonly kind: 'variable' | 'text';
    readonly value: string;
}
/** Where reading ended, and how. */
export interface MarkerRead {
    readonly marker: Marker | undefined;
    /** Index of the first character that was not read. */
    readonly end: number;
}
/** Reads a marker from a place in a text; undefined where none begins. */
export declare function readMarker(text: string, start: number): MarkerRead;
/** A text that is a marker and nothing else; undefined for other texts. */
export declare function parseMarker(text: string): Marker | undefined;
/** `str(Marker)`. */
export declare function markerText(marker: Marker, outermost?: boolean): string;
/** Why a marker has no value. */
export declare class MarkerProblem extends Error {
    readonly kind: 'undefined-name' | 'undefined-comparison';
    constructor(kind: MarkerProblem['kind'], message: string);
}
/** Throws MarkerProblem for a variable that the environment has not (`extra`), and for a comparison that means nothing. */
export declare function evaluateMarker(marker: Marker, environment: Readonly<Record<string, string>>): boolean;

/** Why a step has to run. Paths are shown as they are recorded: relative to the project where they lie in it. */
export type DirtyReason = 
/** `--force`, or a step that always runs. */
{
    readonly kind: 'forced';
} | {
    readonly kind: 'never-built';
    readonly path: string;
} | {
    readonly kind: 'output-missing';
    readonly path: string;
} | {
    readonly kind: 'output-altered';
    readonly path: string;
}
/** The output holds the path of another folder, in which it was made. */
 | {
    readonly kind: 'folder-changed';
    readonly path: string;
    readonly was: string;
} | {
    readonly kind: 'flags-changed';
    readonly added: readonly string[];
    readonly removed: readonly string[];
} | {
    readonly kind: 'environment-changed';
    readonly variables: readonly string[];
} | {
    readonly kind: 'tool-changed';
    readonly programs: readonly string[];
} | {
    readonly kind: 'input-changed';
    readonly path: string;
    readonly how: InputChange;
} | {
    readonly kind: 'header-changed';
    readonly path: string;
    readonly how: InputChange | 'shadows';
};
/** `new`: it was no input before. `gone`: it cannot be read any more, or is no input now. */
export type InputChange = 'content' | 'new' | 'gone';
/** One sentence without a final stop, to stand after the name of an output: `build/a.o: its header a.h has changed`. */
export declare function describeDirtyReason(reason: DirtyReason): string;

import type { FileStat } from '../host/readable-tree.ts';
import type { Overlay, PendingContent } from './overlay.ts';
import type { PathMapping, Place } from './path-mapping.ts';
import type { SetModeStep, Step } from './step.ts';
/** The world that a step changes: the part of a file view that pending steps may write to. */
export interface StepWorld {
    readonly overlay: Overlay;
    readonly mapping: PathMapping;
    readonly umask: number;
    place(path: string, cwd?: string): Place;
    follow(place: Place): Place | undefined;
    statOf(place: Place): FileStat | undefined;
    contentOf(place: Place): PendingContent | undefined;
    now(): number;
}
/** Lays what the step will have done over the world. What it cannot do (a missing source) leaves the world as it is. */
export declare function applyStep(step: Step, world: StepWorld): void;
/** The permission bits that a set-mode step leaves. */
export declare function modeAfter(step: SetModeStep, before: number): number;

import type { Clock } from '../host/clock.ts';
import type { FileStat, ReadableTree } from '../host/readable-tree.ts';
import { type StepWorld } from './apply-step.ts';
import type { FileView } from './file-view.ts';
import { Overlay, type PendingContent } from './overlay.ts';
import { PathMapping, type PathFlavour, type Place } from './path-mapping.ts';
import type { Step } from './step.ts';
export interface OverlayViewOptions {
    readonly base: ReadableTree;
    /** How the target writes paths. */
    readonly flavour: PathFlavour;
    /** How the disk of this machine writes them; by default as the target does. */
    readonly hostFlavour?: PathFlavour;
    /** Folder that relative paths mean, in the target's flavour. */
    readonly cwd: string;
    /** The same folder on this machine, where `cwd` cannot name it. */
    readonly hostCwd?: string;
    /** Folders of the target that count as there, and all above them: the prefix and schemes of a recorded interpreter. */
    readonly assumeExisting?: readonly string[];
    /** What nobody sees: entries of this name, and those that begin with it and `-`. Default: our own state, and files that an installation keeps aside. */
    readonly hiddenPrefix?: string;
    /** The mask of the process that will make the files. */
    readonly umask: number;
    readonly clock: Clock;
}
/** The file view over a real disk, or one in memory. */
export declare class OverlayView implements FileView, StepWorld {
    cwd: string;
    readonly umask: number;
    readonly mapping: PathMapping;
    overlay: Overlay;
    private readonly base;
    private readonly flavour;
    private readonly clock;
    private readonly assumed;
    private readonly hiddenPrefix;
    private readonly dryRunSteps;
    private readonly places;
    private readonly diskStats;
    private readonly diskLists;
    constructor(options: OverlayViewOptions);
    resolve(path: string, cwd?: string): string | undefined;
    exists(path: string): boolean;
    isFile(path: string): boolean;
    isDirectory(path: string): boolean;
    isLink(path: string): boolean;
    stat(path: string): FileStat | undefined;
    list(path: string): readonly string[];
    glob(pattern: string): readonly string[];
    read(path: string): Uint8Array;
    readText(path: string): string;
    sameContent(one: string, other: string): boolean;
    readLink(path: string): string;
    realPath(path: string): string;
    pending(path: string): boolean;
    apply(step: Step): void;
    forget(): void;
    /** Commands ask for the same few thousand paths again and again. */
    place(path: string, cwd?: string): Place;
    now(): number;
    /** What is at the place itself, without following links of pending steps. */
    statOf(place: Place): FileStat | undefined;
    contentOf(place: Place): PendingContent | undefined;
    /** The place that a link of a pending step leads to; undefined for a ring. */
    follow(place: Place): Place | undefined;
    private statOfEntry;
    private sizeOf;
    private onDisk;
    private isHidden;
    private diskStat;
    private diskNames;
    private withParents;
}

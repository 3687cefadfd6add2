import type { Step } from '../plan/step.ts';
/** A step and what it waits for. */
export interface ScheduleNode {
    /** Position in the plan. */
    readonly index: number;
    readonly step: Step;
    /** Absolute host paths. */
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    /** Estimated work: bytes of source. Of two that are ready the heavier starts first. */
    readonly weight: number;
}
export interface ScheduleDoors {
    /** Absolute host path of a path of the step; undefined where it is none on this machine. */
    resolve(path: string, step: Step): string | undefined;
    dirname(path: string): string;
    /** Size of a file, 0 where there is none. */
    size(path: string): number;
    exists(path: string): boolean;
    /** One after the other, in plan order. */
    readonly inOrder: boolean;
}
/**
 * Which steps may run now. A step waits for an earlier one
 *
 * 1. that makes what it reads, reads or makes what it makes, or makes a folder that it writes in;
 * 2. whatever that is, where one of the two is opaque (a program of the script's own), or where a phase begins:
 *    nothing is installed before everything is built;
 * 3. that writes a file, if it is a program itself: what a compiler includes is not known before it has run;
 * 4. that is a program, if it writes over a file that was there: the program may read it.
 *
 * 3 and 4 cost little, since file operations take no time and new files are written freely. Joints keep the graph linear.
 */
export declare class Schedule {
    readonly nodes: readonly ScheduleNode[];
    private readonly quick;
    private readonly programs;
    private readonly vertices;
    constructor(steps: readonly Step[], doors: ScheduleDoors);
    /** The next step that is no program: in plan order. */
    nextQuick(limit: number): ScheduleNode | undefined;
    /** The next program: heaviest first. */
    nextProgram(limit: number): ScheduleNode | undefined;
    /** The step is over, whatever came of it. */
    complete(node: ScheduleNode): void;
    private finish;
    private release;
}
/** Whether the step starts a process that takes a place among the jobs. */
export declare function isProgram(step: Step): boolean;

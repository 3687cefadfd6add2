import type { LogLevel, Step } from '../plan/step.ts';
/** What a run tells while it goes on, in order. */
export type RunEvent = 
/** A line of distutils' transcript. Level 0 is shown whatever the verbosity (`print`). */
{
    readonly kind: 'log';
    readonly level: LogLevel | 0;
    readonly text: string;
}
/** What the script, or a program started for it, printed. */
 | {
    readonly kind: 'output';
    readonly stream: 'stdout' | 'stderr';
    readonly text: string;
}
/** A remark of ours, not of distutils: once for each cause. */
 | {
    readonly kind: 'notice' | 'warning';
    readonly text: string;
}
/** A step has ended; `reason` says why it ran. */
 | {
    readonly kind: 'step-finished';
    readonly step: Step;
    readonly outcome: 'ran' | 'fresh' | 'shown' | 'failed' | 'dropped';
    readonly milliseconds: number;
    readonly reason?: string;
};
export type EventSink = (event: RunEvent) => void;

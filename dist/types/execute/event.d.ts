import type { EngineError } from '../errors/engine-error.ts';
import type { LogLevel, Step } from '../plan/step.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
/** How a step ended. */
export type StepOutcome = {
    readonly kind: 'ran';
    readonly reason: DirtyReason;
}
/** What running it would make is there already. */
 | {
    readonly kind: 'fresh';
}
/** Shown and not done: a dry run, or only transcript. */
 | {
    readonly kind: 'shown';
} | {
    readonly kind: 'failed';
    readonly reason: DirtyReason;
    readonly error: EngineError;
}
/** Another step failed that it belongs to or builds on. */
 | {
    readonly kind: 'dropped';
};
/**
 * What happens while a plan is executed. `log` and `output` come in plan order, whatever the order of completion;
 * `step-finished` comes behind what its step said; `notice` comes when it is due.
 */
export type ExecutionEvent = 
/** A line of distutils' transcript; level 0 is shown whatever the verbosity. */
{
    readonly kind: 'log';
    readonly level: LogLevel | 0;
    readonly text: string;
}
/** What a program wrote; may end without a newline. */
 | {
    readonly kind: 'output';
    readonly stream: 'stdout' | 'stderr';
    readonly text: string;
    readonly stepId: number;
} | {
    readonly kind: 'step-finished';
    readonly step: Step;
    readonly outcome: StepOutcome;
    readonly seconds: number;
}
/** Something of ours that the user should know, one sentence. */
 | {
    readonly kind: 'notice';
    readonly text: string;
};
export type EventSink = (event: ExecutionEvent) => void;

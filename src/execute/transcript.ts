import type { Step, StepGroup } from '../plan/step.ts';
import type { EventSink, ExecutionEvent } from './event.ts';

/** What is known of a group of steps, over all runs of a plan that it takes part in. */
export interface GroupState {
  shown: 'nothing' | 'header' | 'fresh';
  /** One of its steps ran, or will. */
  ran: boolean;
  /** Index of the step that failed first, in the present run; Infinity: none. */
  failedAt: number;
  /** It failed in an earlier run. */
  failed: boolean;
  /** Lines of `say` steps that wait for a step that runs. */
  readonly held: ExecutionEvent[];
  /** Steps of the present run that are not over. */
  open: number;
  /** One of them could run: without any, nobody can say that the group is up to date. */
  work: boolean;
}

export function newGroupState(): GroupState {
  return { shown: 'nothing', ran: false, failedAt: Infinity, failed: false, held: [], open: 0, work: false };
}

interface Slot {
  readonly index: number;
  readonly step: Step;
  readonly group: GroupState | undefined;
  events: ExecutionEvent[] | undefined;
  closed: boolean;
  /** Nothing was done: its lines are shown only if the group is. */
  idle: boolean;
}

/**
 * Puts what parallel steps say into plan order. The first step that is not over speaks through; what later ones say waits.
 * A group's first step waits too, until it is known whether one of the group runs and so its header is shown.
 */
export class Transcript {
  private readonly sink: EventSink;
  private readonly slots: readonly Slot[];
  private head = 0;
  private limit = Infinity;

  constructor(steps: readonly Step[], groups: (group: StepGroup) => GroupState, sink: EventSink) {
    this.sink = sink;
    this.slots = steps.map((step, index) => {
      const group = step.group && groups(step.group);
      if (group !== undefined) {
        group.open += 1;
        group.work ||= step.kind !== 'say';
      }
      return { index, step, group, events: undefined, closed: false, idle: true };
    });
  }

  /** The step runs: from now on its group is shown. */
  begin(index: number): void {
    const slot = this.slots[index] as Slot;
    slot.idle = false;
    if (slot.group !== undefined) slot.group.ran = true;
    this.advance();
  }

  add(index: number, event: ExecutionEvent): void {
    const slot = this.slots[index] as Slot;
    if (index === this.head && index <= this.limit && this.mayShow(slot)) this.show(slot, event);
    else (slot.events ??= []).push(event);
  }

  /** The step is over. */
  close(index: number): void {
    const slot = this.slots[index] as Slot;
    slot.closed = true;
    if (slot.group !== undefined) slot.group.open -= 1;
    this.advance();
  }

  /** Nothing is shown of what comes behind this step. */
  cutBehind(index: number): void {
    this.limit = Math.min(this.limit, index);
  }

  /** The run is over: what was held back of groups of which nothing ran stays with them, for the next run. */
  end(): void {
    this.advance();
    for (const { group } of this.slots) {
      if (group === undefined) continue;
      group.open = 0;
      group.work = false;
      group.failed ||= group.failedAt < Infinity;
      group.failedAt = Infinity;
    }
  }

  private advance(): void {
    for (; this.head < this.slots.length && this.head <= this.limit; this.head += 1) {
      const slot = this.slots[this.head] as Slot;
      if (!this.mayShow(slot)) return;
      for (const event of slot.events ?? []) this.show(slot, event);
      slot.events = undefined;
      if (!slot.closed) return;
    }
  }

  /** Settles what is shown of the slot's group; false while that is open. */
  private mayShow(slot: Slot): boolean {
    const { group } = slot;
    if (group === undefined || group.shown === 'header') return true;
    const wanted = slot.step.group as StepGroup;
    if (group.ran) {
      group.shown = 'header';
      for (const { level, text } of wanted.says) this.sink({ kind: 'log', level, text });
      for (const event of group.held) this.sink(event);
      group.held.length = 0;
      return true;
    }
    if (group.open > 0) return false;
    if (group.shown === 'nothing' && group.work) {
      group.shown = 'fresh';
      for (const { level, text } of wanted.saysFresh) this.sink({ kind: 'log', level, text });
    }
    return true;
  }

  private show(slot: Slot, event: ExecutionEvent): void {
    const { group, index, idle, step } = slot;
    if (group === undefined || event.kind === 'step-finished') this.sink(event);
    else if (group.failed || index > group.failedAt) return;
    else if (group.ran || !idle) this.sink(event);
    else if (step.kind === 'say') group.held.push(event);
  }
}

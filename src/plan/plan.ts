import type { Step, StepGroup } from './step.ts';

/** A step as it stands in a plan. */
export type PlannedStep = Step & { readonly id: number; readonly cwd: string };

/** A step as a command asks for it. */
export type StepDraft = Step extends infer S
  ? S extends Step
    ? Omit<S, 'phase' | 'id'> & { readonly phase?: Step['phase'] }
    : never
  : never;

interface Filled {
  phase: Step['phase'] | undefined;
  group?: StepGroup;
  id: number;
  cwd: string;
}

/** The steps of a run that wait to be executed, in the order in which commands asked for them. */
export class Plan {
  /** Folder that relative paths of the steps added next mean, in the target's flavour. */
  cwd: string;
  private nextId = 1;
  private waiting: PlannedStep[] = [];

  constructor(cwd: string) {
    this.cwd = cwd;
  }

  /**
   * Gives the step its id and, where it has none, its folder. The object is taken over: there are thousands, and to copy each costs
   * more than all else here.
   */
  add(step: Step | StepDraft, phase: Step['phase'] | undefined = step.phase, group: StepGroup | undefined = step.group): PlannedStep {
    const planned = step as Filled;
    planned.phase = phase;
    if (group !== undefined) planned.group = group;
    planned.id = this.nextId;
    planned.cwd ??= this.cwd;
    this.nextId += 1;
    this.waiting.push(planned as PlannedStep);
    return planned as PlannedStep;
  }

  /** What was added since the last `take`. */
  pending(): readonly PlannedStep[] {
    return this.waiting;
  }

  /** Hands the pending steps over to whoever runs them; the plan is empty then. */
  take(): readonly PlannedStep[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}

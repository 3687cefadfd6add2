import { stepInputs, stepOutputs } from '../plan/step-paths.ts';
import type { Step } from '../plan/step.ts';
import type { StepDoors } from './step-doors.ts';

/**
 * What a dry run would have changed by now. A step that works on nothing of it is decided on the disk as it is; one that
 * does would be done, whatever the disk says.
 */
export class DryDecisions {
  private readonly changed = new Set<string>();
  private readonly removedTrees: string[] = [];

  /** The step would be done. */
  note(step: Step, doors: StepDoors): void {
    for (const path of stepOutputs(step)) this.changed.add(doors.host(path, step));
    if (step.kind === 'remove' && step.tree) this.removedTrees.push(doors.host(step.path, step) + doors.state.separator);
  }

  /** Whether the step reads or makes something that would be another by now. */
  touches(step: Step, doors: StepDoors): boolean {
    return [...stepInputs(step), ...stepOutputs(step)].some((path) => {
      const host = doors.host(path, step);
      return this.changed.has(host) || this.removedTrees.some((tree) => host.startsWith(tree));
    });
  }
}

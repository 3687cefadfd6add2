import type { Step } from '../plan/step.ts';
import type { StepDoors } from './step-doors.ts';

/**
 * Removes what an earlier run linked, if it was left as it was, because its sources say something else now and do not compile.
 *
 * Differs: the original leaves what it linked earlier in the build folder, from where that is installed where the failure is no error: an optional
 * extension, or a script that goes on.
 *
 * @returns its path, as it is recorded; undefined where nothing was removed
 */
export function removeOutdated(step: Step, doors: StepDoors): string | undefined {
  if (step.kind !== 'link' || step.phase !== 'build' || step.dryRun === true) return undefined;
  const { state, now, disk } = doors;
  const output = doors.host(step.output, step);
  // Among the sources, or where the user said, nothing is ours to remove.
  if (!output.startsWith(state.buildBase + state.separator)) return undefined;
  const path = state.recordedPath(output);
  const made = state.find(output)?.outputs.find(([each]) => each === path)?.[1];
  if (made === undefined || now.digest(path) !== made) return undefined;
  disk.removeFile(output);
  state.stats.forget(output);
  return path;
}

import type { Disk } from '../host/disk.ts';
import type { Step } from '../plan/step.ts';
import type { BuildState } from '../state/build-state.ts';

/**
 * Makes the build folder, and what leads to it, ahead of the steps that do so: only what is there can be locked, and of two first
 * runs of a project the second is to wait.
 * @returns the folders that the steps have not made themselves; of one that cannot be made, its step will tell
 */
export function makeBuildFolder(
  steps: readonly Step[],
  { buildBase, separator }: BuildState,
  disk: Disk,
  host: (path: string, step: Step) => string,
): ReadonlySet<string> {
  const made = new Set<string>();
  for (const step of steps) {
    if (step.kind !== 'mkdir' || step.dryRun === true || step.phase === 'install') continue;
    const path = host(step.path, step);
    if (path !== buildBase && !buildBase.startsWith(path + separator)) continue;
    try {
      disk.makeDirectory(path, step.mode);
    } catch {
      // Another run has made it since, or nobody can.
      if (disk.stat(path)?.kind !== 'directory') return made;
    }
    made.add(path);
    if (path === buildBase) return made;
  }
  return made;
}

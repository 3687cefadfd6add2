import type { Disk } from '../host/disk.ts';
import type { RemoveStep, Step } from '../plan/step.ts';
import { CopyTask } from './copy-step.ts';
import { WriteTask } from './file-steps.ts';
import type { StepDoors } from './step-doors.ts';

/** Of a larger tree it is not worth while to look. */
const MOST_FILES = 1000;

/**
 * Whether a file or a tree is removed only for the steps behind to make the very same again, as is done with an installed `.egg-info`.
 * Then it is left as it is: an installation that changes nothing should change nothing, and nobody should find it half done.
 *
 * Differs: the original removes and makes it each time. What is there in the end is the same.
 * @param index of the step that removes it
 */
export function isRemade(steps: readonly Step[], index: number, doors: StepDoors): boolean {
  const step = steps[index] as RemoveStep;
  const { disk, state, umask } = doors;
  const root = doors.host(step.path, step);
  const there = step.tree ? treeAt(root, disk, state.separator) : fileAt(root, disk);
  if (there === undefined) return false;
  for (const later of steps.slice(index + 1)) {
    if (later.kind === 'say' || later.dryRun === true) continue;
    if (later.kind === 'mkdir') {
      const made = doors.host(later.path, later);
      if (there.has(made) && disk.stat(made)?.mode !== (later.mode & ~umask)) return false;
      there.delete(made);
      continue;
    }
    if (later.kind !== 'copy' && later.kind !== 'write') break;
    const to = doors.host(later.kind === 'copy' ? later.to : later.path, later);
    if (to !== root && !to.startsWith(root + state.separator)) continue;
    const task = later.kind === 'copy' ? new CopyTask(later, doors) : new WriteTask(later, doors);
    if (!there.has(to) || !task.wouldChangeNothing()) return false;
    there.delete(to);
  }
  return there.size === 0;
}

function fileAt(path: string, disk: Disk): Set<string> | undefined {
  return disk.statLink(path)?.kind === 'file' ? new Set([path]) : undefined;
}

/** All paths of a tree of plain files, its own among them; undefined for anything else. */
function treeAt(root: string, disk: Disk, separator: string): Set<string> | undefined {
  const found = new Set<string>();
  const folders = [root];
  if (disk.statLink(root)?.kind !== 'directory') return undefined;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    found.add(folder);
    for (const [name, kind] of disk.members(folder)) {
      const path = folder + separator + name;
      if (kind === 'directory') folders.push(path);
      else if (kind === 'file') found.add(path);
      else return undefined;
    }
    if (found.size + folders.length > MOST_FILES) return undefined;
  }
  return found;
}

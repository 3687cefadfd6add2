import type { FileStat } from '../host/readable-tree.ts';
import type { RenewStep } from '../plan/step.ts';
import { parseDepfile } from '../state/depfile.ts';
import { toOsError } from '../errors/os-error.ts';
import { pathsOf, recordedCompile, recordedLink } from './made-steps.ts';
import { PendingRecord, decideRecorded, type RecordedStep } from './recorded-step.ts';
import type { Decision, StepDoors, StepTask } from './step-doors.ts';

/**
 * A file that code of the script is about to decide upon by its time, as `numpy.distutils` decides upon objects. Its time is made to
 * tell what its content tells.
 *
 * Differs: the original leaves times alone, so that every fresh checkout makes all such files anew.
 */
export class RenewTask implements StepTask {
  private readonly step: RenewStep;
  private readonly doors: StepDoors;
  private readonly output: string;
  private readonly recorded: RecordedStep;

  constructor(step: RenewStep, doors: StepDoors) {
    this.step = step;
    this.doors = doors;
    const { made } = step;
    const recorded = made.kind === 'compile' ? recordedCompile(made, step, doors) : recordedLink(made, step, doors);
    // What the script's code does with the words is its own affair: a step of ours with the same words has made something else.
    this.recorded = { ...recorded, kind: `${made.kind} by script` };
    this.output = recorded.outputs[0] as string;
  }

  decide(): Decision {
    return decideRecorded(this.recorded, this.doors);
  }

  /** Of what is known to be out of date the time says so, too. */
  run(): void {
    const there = this.doors.disk.stat(this.output);
    if (there !== undefined && this.doors.state.knows(this.output)) this.setTime(there, LONG_AGO);
    this.expect();
  }

  refresh(): void {
    const { disk, state } = this.doors;
    const there = disk.stat(this.output);
    const headers = (state.find(this.output)?.headers ?? []).map(([path]) => state.hostPath(path));
    const times = [...this.recorded.inputs, ...headers].map((path) => disk.stat(path)?.modified ?? 0);
    const newest = Math.max(0, ...times);
    if (there !== undefined && there.modified < newest) this.setTime(there, justAfter(newest));
    // It makes it all the same where it looks at more than we do.
    this.expect();
  }

  private setTime(there: FileStat, modified: number): void {
    const { disk, state } = this.doors;
    try {
      disk.setTimes(this.output, there.accessed, modified);
    } catch (error) {
      throw toOsError(error, this.output);
    }
    state.stats.touched(this.output);
  }

  private expect(): void {
    const { doors, output, recorded } = this;
    doors.scriptMade.expect(output, new PendingRecord(recorded, doors), () => this.headers());
  }

  /** Beside an object lies what the compiler was told to write there of what it read; undefined where there is nothing. */
  private headers(): readonly string[] | undefined {
    const { step, doors, output } = this;
    if (step.made.kind !== 'compile') return [];
    const cwd = doors.host('.', step);
    for (const path of [`${output}.d`, output.replace(/\.[^.\\/]*$/, '.d')]) {
      const [told, object] = [doors.disk.stat(path), doors.disk.stat(output)];
      // One of an earlier time tells of an earlier object.
      if (told?.kind !== 'file' || object === undefined || told.modified < object.modified - SAME_COMPILE_SECONDS) continue;
      try {
        return parseDepfile(doors.disk.readText(path)).map((header) => pathsOf(doors).resolve(cwd, header));
      } catch {
        return undefined;
      }
    }
    return undefined;
  }
}

/** Seconds since 1970. */
const LONG_AGO = 1;

/** Times of files are finer than numbers can tell. What is written later than this must not look older. */
function justAfter(seconds: number): number {
  return (Math.floor(seconds * 1000) + 2) / 1000;
}

/** A compiler writes both within one run. */
const SAME_COMPILE_SECONDS = 60;

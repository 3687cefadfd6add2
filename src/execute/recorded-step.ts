import type { Environment } from '../host/environment.ts';
import { commandTemplate } from '../state/command-template.ts';
import type { DirtyReason } from '../state/dirty-reason.ts';
import type { CompilePlace } from '../state/disk-now.ts';
import { whyDirty } from '../state/fingerprint.ts';
import { environmentText } from '../state/relevant-environment.ts';
import { TICK_SECONDS } from '../state/settled.ts';
import { ABSENT, type FileFact, type Fingerprint, type StepRecord } from '../state/step-record.ts';
import { timeOf } from '../state/time-fact.ts';
import type { ToolIdentity, ToolRequest } from '../state/tool-identity.ts';
import type { Decision, StepDoors } from './step-doors.ts';
import { toolEnvironment } from './tool-environment.ts';

/** What makes a step's outputs what they are, as the step tells it. Paths are host paths, but for words of `argv`. */
export interface RecordedStep {
  readonly kind: string;
  readonly argv: readonly string[];
  readonly tool: Omit<ToolRequest, 'environment'>;
  /** Words of `argv` that stand for the step's own files. */
  readonly names: Readonly<Record<string, string>>;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** What it may make besides: where it has, the step runs again when that is gone. */
  readonly besides?: () => readonly string[];
  /** Where headers are looked for, if there are any. */
  readonly place?: CompilePlace;
  readonly force: boolean;
  readonly environment?: Readonly<Record<string, string>> | undefined;
  /** Inputs that are known only when the tool is: libraries of a link. */
  inputsOf?(tool: ToolIdentity): readonly string[];
}

/** Why a step that has a record, or should have one, must run. */
export function decideRecorded(step: RecordedStep, doors: StepDoors): Decision {
  const { state, now } = doors;
  const [output] = step.outputs;
  const outputs = step.outputs.map((path) => state.recordedPath(path));
  if (step.force || output === undefined) return { kind: 'forced' };
  const record = state.find(output);
  const missing = [...outputs, ...besides(record, outputs)].find((path) => now.digest(path) === undefined);
  // Nothing is hashed and no tool asked where the answer is plain: the tool can start at once.
  if (record === undefined) return { kind: 'never-built', path: outputs[0] ?? '' };
  if (missing !== undefined) return { kind: 'output-missing', path: missing };
  const compare = (tool: ToolIdentity): DirtyReason | undefined => {
    const inputs = existing([...step.inputs, ...(step.inputsOf?.(tool) ?? [])], doors);
    return whyDirty(record, { ...fingerprint(step, tool, doors), inputs, outputs, force: false }, now.filesOf(step.place));
  };
  const tool = doors.tools.identify(requestOf(step, doors));
  return tool instanceof Promise ? tool.then(compare) : compare(tool);
}

/** What was made beside the outputs. */
function besides(record: StepRecord | undefined, outputs: readonly string[]): readonly string[] {
  if (record === undefined || record.outputs.length === outputs.length) return [];
  return record.outputs.map(([path]) => path).filter((path) => !outputs.includes(path));
}

/** Facts of the inputs, taken when the tool starts: they may change while it runs. */
export class PendingRecord {
  private readonly step: RecordedStep;
  private readonly doors: StepDoors;
  private readonly started: number;
  private readonly inputs: readonly FileFact[];
  /** Undefined: nothing is kept. */
  private readonly tool: Promise<ToolIdentity> | undefined;

  constructor(step: RecordedStep, doors: StepDoors) {
    this.step = step;
    this.doors = doors;
    this.started = doors.clock.now();
    const keeps = doors.state.keeps;
    this.inputs = keeps ? facts(step.inputs, doors) : [];
    this.tool = keeps ? Promise.resolve(doors.tools.identify(requestOf(step, doors))) : undefined;
    // A tool that fails is told of by its own run.
    this.tool?.catch(() => undefined);
  }

  /**
   * The step succeeded and its outputs are in place.
   * @param headers host paths of what it read beside its inputs; undefined: it does not tell
   */
  async keep(headers: readonly string[] | undefined): Promise<void> {
    const { step, doors } = this;
    const { state, now, disk } = doors;
    const sides = step.besides?.() ?? [];
    for (const path of [...step.outputs, ...sides]) state.stats.forget(path);
    const tool = await this.tool;
    const [output] = step.outputs;
    if (output === undefined || tool === undefined) return;
    const place = step.place;
    const told = headers ?? (place === undefined ? [] : now.untrackedHeaders(place));
    // It may have made some of them itself, such as modules, since they were looked at.
    if (headers === undefined) for (const path of told) state.stats.forget(path);
    const named = place === undefined ? [] : now.namedBy(place, headers ?? []);
    const timed = place === undefined ? [] : now.timedOf(place, headers ?? []);
    const read = [...told, ...named];
    const inputs = [...this.inputs, ...facts(step.inputsOf?.(tool) ?? [], doors)];
    const known = new Set(inputs.map(([path]) => path));
    const outputs = facts(step.outputs, doors);
    const record: StepRecord = {
      ...fingerprint(step, tool, doors),
      root: state.root,
      inputs: [...new Map(inputs)],
      headers: [
        ...[...new Map([...factsOrNone(named, doors), ...facts(told, doors)])].filter(([path]) => !known.has(path)),
        ...timed.map((path) => [state.recordedPath(path), timeOf(disk.stat(path))] as const),
      ],
      shadows: headers === undefined && place !== undefined ? 'untracked' : place === undefined ? [] : now.shadowsOf(place, read),
      outputs: [...outputs, ...facts(sides, doors)],
    };
    // Where it does not tell what it read, all that lies there counts: the files that it has just made too.
    const changedMeanwhile = [...step.inputs, ...(headers ?? [])].some(
      (path) => (disk.stat(path)?.changed ?? 0) > this.started + TICK_SECONDS,
    );
    if (changedMeanwhile || outputs.length < step.outputs.length) state.drop(output);
    else state.record(output, record);
  }
}

function requestOf(step: RecordedStep, doors: StepDoors): ToolRequest {
  return { ...step.tool, environment: environmentOf(step, doors) };
}

function environmentOf(step: RecordedStep, doors: StepDoors): Environment {
  const environment = toolEnvironment(doors.target(), doors.environment());
  return step.environment === undefined ? environment : { ...environment, ...step.environment };
}

function fingerprint(step: RecordedStep, tool: ToolIdentity, doors: StepDoors): Fingerprint {
  const { root } = doors.state;
  return {
    kind: step.kind,
    command: commandTemplate(step.argv, { root, cwd: step.tool.cwd, names: step.names }),
    environment: environmentText(environmentOf(step, doors), step.tool.family, root),
    tool: tool.text,
  };
}

function facts(paths: readonly string[], doors: StepDoors): readonly FileFact[] {
  return factsOrNone(paths, doors).filter(([, digest]) => digest !== ABSENT);
}

/** The same, and of what is no file that there is none. */
function factsOrNone(paths: readonly string[], { state }: StepDoors): readonly FileFact[] {
  return [...new Set(paths)].map((path) => [state.recordedPath(path), state.stats.digest(path) ?? ABSENT] as const);
}

/** A file of `depends` that is not there counts as none, until it is there. */
function existing(paths: readonly string[], { state }: StepDoors): readonly string[] {
  return [...new Set(paths)].filter((path) => state.stats.digest(path) !== undefined).map((path) => state.recordedPath(path));
}

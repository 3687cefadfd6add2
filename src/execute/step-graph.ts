import { isOpaque, stepInputs, stepOutputs } from '../plan/step-paths.ts';
import type { Step } from '../plan/step.ts';
import { usesModules } from '../state/compiled-modules.ts';
import { LibraryLookups } from './library-lookups.ts';

/** A step and what it waits for. */
export interface ScheduleNode {
  /** Position in the plan. */
  readonly index: number;
  readonly step: Step;
  /** Absolute host paths. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Estimated work: bytes of source. Of two that are ready the heavier starts first. */
  readonly weight: number;
}

/** A node of the graph: a step, or a joint that stands for many steps at once. */
export interface Vertex {
  readonly node: ScheduleNode | undefined;
  waitsFor: number;
  readonly waiters: Vertex[];
  done: boolean;
}

export interface ScheduleDoors {
  /** Absolute host path of a path of the step; undefined where it is none on this machine. */
  resolve(path: string, step: Step): string | undefined;
  dirname(path: string): string;
  /** How long the compile may take, in bytes of source. */
  work(source: string, object: string | undefined): number;
  exists(path: string): boolean;
  /** Index of an earlier step of which this one can take over the work: it waits for that. */
  readonly twinOf: (index: number) => number | undefined;
  /** One after the other, in plan order. */
  readonly inOrder: boolean;
}

const PROGRAMS: ReadonlySet<Step['kind']> = new Set<Step['kind']>([
  'compile',
  'link',
  'static-library',
  'spawn',
  'swig',
  'resource',
  'preprocess',
  'convert-2to3',
]);

/** Steps that write files that a compiler may include. */
const WRITERS: ReadonlySet<Step['kind']> = new Set<Step['kind']>(['copy', 'move', 'write', 'remove', 'set-mode']);

/** Programs whose outputs others may read without saying so. */
const PRODUCERS: ReadonlySet<Step['kind']> = new Set<Step['kind']>(['swig', 'preprocess', 'spawn', 'resource', 'static-library']);

/** What a program may look for without naming it. Sources are not among them: what one program makes does not wait for another. */
const INCLUDED = /\.(?:h|hh|hpp|hxx|h\+\+|inc|inl|ipp|tcc|txx|i)$/i;

/** Steps whose outputs are never folders. */
const ONLY_FILES: ReadonlySet<Step['kind']> = new Set<Step['kind']>(['copy', 'write', 'compile', 'link', 'byte-compile']);

/** Whether the step starts a process that takes a place among the jobs. */
export function isProgram(step: Step): boolean {
  return step.dryRun !== true && PROGRAMS.has(step.kind);
}

/** Paths are looked up when they are asked for: of most steps nobody does. */
class StepNode implements ScheduleNode {
  readonly index: number;
  readonly step: Step;
  readonly weight: number;
  private readonly doors: ScheduleDoors;
  private reads: readonly string[] | undefined;
  private makes: readonly string[] | undefined;

  constructor(index: number, step: Step, doors: ScheduleDoors) {
    this.index = index;
    this.step = step;
    this.doors = doors;
    const source = step.kind === 'compile' ? this.inputs[0] : undefined;
    this.weight = source === undefined ? 0 : doors.work(source, this.outputs[0]);
  }

  get inputs(): readonly string[] {
    return (this.reads ??= isIdle(this.step) ? [] : this.host(stepInputs(this.step)));
  }

  get outputs(): readonly string[] {
    return (this.makes ??= isIdle(this.step) ? [] : this.host(stepOutputs(this.step)));
  }

  private host(paths: readonly string[]): readonly string[] {
    const found = paths.flatMap((path) => this.doors.resolve(path, this.step) ?? []);
    return found.length < 2 ? found : [...new Set(found)];
  }
}

function isIdle(step: Step): boolean {
  return step.dryRun === true || step.kind === 'say';
}

/**
 * What each step waits for, found out step by step in plan order. A step waits for an earlier one
 *
 * 1. that makes what it reads, reads or makes what it makes, or makes a folder that it writes in;
 * 2. whatever that is, where one of the two is opaque (a program of the script's own), or where a phase begins:
 *    nothing is installed before everything is built;
 * 3. that writes a file, if it is a program itself: what a compiler includes is not known before it has run;
 * 4. that is a program, if it writes over a file that was there, or makes a header: the program may read it;
 * 5. that compiles the same source with the same command line to another object;
 * 6. that compiles, where both may make modules for one another (`usesModules`);
 * 7. that links and looks for a library where this one makes one, or the other way round (`library-lookups.ts`).
 *
 * 3 and 4 cost little, since file operations take no time and other new files are written freely. Joints keep the graph linear.
 */
export class GraphBuilder {
  readonly vertices: Vertex[] = [];
  readonly nodes: ScheduleNode[] = [];
  private readonly doors: ScheduleDoors;
  private readonly joints: Vertex[] = [];
  private readonly writers = new Map<string, Vertex>();
  private readonly readers = new Map<string, Vertex[]>();
  /** By folder: what `maker` found, as long as no step has come since that may make one. */
  private readonly makers = new Map<string, Vertex | undefined>();
  private readonly libraries = new LibraryLookups<Vertex>();
  /** The last compile that may make modules. */
  private modules: Vertex | undefined;
  private barrier: Vertex | undefined;
  private sinceBarrier: Vertex[] = [];
  private phase: Step['phase'] | undefined;
  /** Steps that write files, and programs with declared outputs other than objects: what a program waits for. */
  private fileSteps: Vertex[] = [];
  private fileJoint: Vertex | undefined;
  private programs: Vertex[] = [];
  private programJoint: Vertex | undefined;

  constructor(doors: ScheduleDoors) {
    this.doors = doors;
  }

  roots(): readonly Vertex[] {
    return [...this.vertices, ...this.joints].filter((vertex) => vertex.waitsFor === 0);
  }

  /** @param waitsForNothing and nothing waits for it */
  add(step: Step, waitsForNothing: boolean): void {
    const node = new StepNode(this.nodes.length, step, this.doors);
    const vertex: Vertex = { node, waitsFor: 0, waiters: [], done: false };
    const last = this.vertices.at(-1);
    this.nodes.push(node);
    this.vertices.push(vertex);
    if (this.doors.inOrder) {
      if (last !== undefined) edge(last, vertex);
    } else if (!waitsForNothing && !isIdle(step)) this.connect(vertex, node);
  }

  private connect(vertex: Vertex, node: ScheduleNode): void {
    const { step } = node;
    const opaque = isOpaque(step);
    if (opaque || (this.phase !== undefined && this.phase !== step.phase)) this.raiseBarrier();
    this.phase = step.phase;
    if (this.barrier !== undefined) edge(this.barrier, vertex);
    this.connectPaths(vertex, node);
    const twin = this.doors.twinOf(node.index);
    if (twin !== undefined) edge(this.vertices[twin] as Vertex, vertex);
    if (step.kind === 'compile' && usesModules(step.argv, step.source)) {
      if (this.modules !== undefined) edge(this.modules, vertex);
      this.modules = vertex;
    }
    if (isProgram(step)) {
      this.fileJoint = this.join(this.fileSteps, this.fileJoint);
      if (this.fileJoint !== undefined) edge(this.fileJoint, vertex);
    }
    const programsBefore = this.programs.length > 0 || this.programJoint !== undefined;
    if (programsBefore && this.mayBeRead(node)) {
      this.programJoint = this.join(this.programs, this.programJoint);
      if (this.programJoint !== undefined) edge(this.programJoint, vertex);
    }
    if (programsBefore || isProgram(step)) this.connectLibraries(vertex, node);
    this.enter(vertex, node);
    if (opaque) this.raiseBarrier();
  }

  /** Whether programs may read, unsaid, what the step writes. */
  private mayBeRead({ step, outputs }: ScheduleNode): boolean {
    const over = WRITERS.has(step.kind);
    if (!over && !PRODUCERS.has(step.kind)) return false;
    return outputs.some((path) => INCLUDED.test(path) || (over && (this.writers.has(path) || this.doors.exists(path))));
  }

  private connectLibraries(vertex: Vertex, { step, outputs }: ScheduleNode): void {
    const { doors, libraries } = this;
    const paths = { resolve: (path: string) => doors.resolve(path, step), dirname: (path: string) => doors.dirname(path) };
    if (step.kind === 'link') for (const maker of libraries.look(step, vertex, paths)) edge(maker, vertex);
    for (const output of outputs) for (const seeker of libraries.make(output, vertex, paths)) edge(seeker, vertex);
  }

  private connectPaths(vertex: Vertex, { inputs, outputs }: ScheduleNode): void {
    for (const path of inputs) {
      const writer = this.writers.get(path);
      if (writer !== undefined) edge(writer, vertex);
    }
    for (const path of outputs) {
      const writer = this.writers.get(path) ?? this.maker(path);
      if (writer !== undefined) edge(writer, vertex);
      for (const reader of this.readers.get(path) ?? []) if (reader !== vertex) edge(reader, vertex);
    }
  }

  private enter(vertex: Vertex, { step, inputs, outputs }: ScheduleNode): void {
    for (const path of inputs) {
      const readers = this.readers.get(path);
      if (readers === undefined) this.readers.set(path, [vertex]);
      else readers.push(vertex);
    }
    for (const path of outputs) {
      this.writers.set(path, vertex);
      this.readers.delete(path);
    }
    if (!ONLY_FILES.has(step.kind)) this.makers.clear();
    this.sinceBarrier.push(vertex);
    if (WRITERS.has(step.kind) || PRODUCERS.has(step.kind)) this.fileSteps.push(vertex);
    if (isProgram(step)) this.programs.push(vertex);
  }

  /** The step that makes the nearest folder above the path, where one does. */
  private maker(path: string): Vertex | undefined {
    const folder = this.doors.dirname(path);
    if (folder === path) return undefined;
    if (this.makers.has(folder)) return this.makers.get(folder);
    const maker = this.writers.get(folder) ?? this.maker(folder);
    this.makers.set(folder, maker);
    return maker;
  }

  /** Everything after it waits for everything before it. */
  private raiseBarrier(): void {
    this.barrier = this.join(this.sinceBarrier, this.barrier);
    this.sinceBarrier = [];
    this.writers.clear();
    this.readers.clear();
    this.makers.clear();
    this.libraries.clear();
    this.modules = undefined;
    this.fileSteps = [];
    this.programs = [];
    this.fileJoint = undefined;
    this.programJoint = undefined;
  }

  /** A joint behind all of them and the one before; empties the list. */
  private join(list: Vertex[], before: Vertex | undefined): Vertex | undefined {
    if (list.length === 0) return before;
    const joint: Vertex = { node: undefined, waitsFor: 0, waiters: [], done: false };
    this.joints.push(joint);
    for (const vertex of list) edge(vertex, joint);
    if (before !== undefined) edge(before, joint);
    list.length = 0;
    return joint;
  }
}

function edge(from: Vertex, to: Vertex): void {
  from.waiters.push(to);
  to.waitsFor += 1;
}

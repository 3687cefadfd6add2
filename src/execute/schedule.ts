import type { Step } from '../plan/step.ts';
import { popHeap, pushHeap } from './heap.ts';
import { GraphBuilder, isProgram, type ScheduleDoors, type ScheduleNode, type Vertex } from './step-graph.ts';

/** Steps that are over when they return. */
const AT_ONCE: ReadonlySet<Step['kind']> = new Set<Step['kind']>(['say', 'mkdir', 'copy', 'move', 'write', 'remove', 'set-mode']);

/**
 * Which steps may run now, by what each of them waits for (`step-graph.ts`).
 *
 * Of the steps that can run the first in the plan is next, and file operations are over when they return. So as long as nothing
 * else has come, and if no program comes that would overtake them, they wait for nothing: most plans are thousands of copies.
 */
export class Schedule {
  readonly nodes: readonly ScheduleNode[];
  /** Those that could run from the start, in plan order, and how many of them have been given out. */
  private readonly first: ScheduleNode[] = [];
  private given = 0;
  private readonly quick: ScheduleNode[] = [];
  private readonly programs: ScheduleNode[] = [];
  private readonly vertices: readonly Vertex[];

  constructor(steps: readonly Step[], doors: ScheduleDoors) {
    const graph = new GraphBuilder(doors);
    const first = steps.some(isProgram) ? 0 : steps.findIndex((step) => step.dryRun !== true && !AT_ONCE.has(step.kind));
    const alone = first === -1 ? steps.length : first;
    steps.forEach((step, index) => graph.add(step, index < alone));
    this.vertices = graph.vertices;
    this.nodes = graph.nodes;
    const roots = graph.roots();
    for (const { node } of roots) if (node !== undefined && !isProgram(node.step)) this.first.push(node);
    for (const vertex of roots) if (vertex.node === undefined || isProgram(vertex.node.step)) this.release(vertex);
  }

  /** The next step that is no program: in plan order. */
  nextQuick(limit: number): ScheduleNode | undefined {
    const [early, late] = [this.first[this.given], this.quick[0]];
    const next = early === undefined || (late !== undefined && late.index < early.index) ? late : early;
    if (next === undefined || next.index > limit) return undefined;
    if (next === late) return popHeap(this.quick, byIndex);
    this.given += 1;
    return next;
  }

  /** Whether a program could run now. */
  get hasProgram(): boolean {
    return this.programs.length > 0;
  }

  /** The next program: heaviest first. */
  nextProgram(limit: number): ScheduleNode | undefined {
    while (this.programs.length > 0) {
      const node = popHeap(this.programs, byWeight) as ScheduleNode;
      if (node.index <= limit) return node;
    }
    return undefined;
  }

  /** The step is over, whatever came of it. */
  complete(node: ScheduleNode): void {
    this.finish(this.vertices[node.index] as Vertex);
  }

  private finish(vertex: Vertex): void {
    if (vertex.done) return;
    vertex.done = true;
    for (const next of vertex.waiters) {
      next.waitsFor -= 1;
      if (next.waitsFor === 0) this.release(next);
    }
  }

  private release(vertex: Vertex): void {
    if (vertex.node === undefined) this.finish(vertex);
    else if (isProgram(vertex.node.step)) pushHeap(this.programs, vertex.node, byWeight);
    else pushHeap(this.quick, vertex.node, byIndex);
  }
}

function byIndex(a: ScheduleNode, b: ScheduleNode): number {
  return a.index - b.index;
}

/** Links go before compiles: they are few, and a place that is free now is soon needed by nothing else. */
function byWeight(a: ScheduleNode, b: ScheduleNode): number {
  return Number(a.step.kind === 'compile') - Number(b.step.kind === 'compile') || b.weight - a.weight || a.index - b.index;
}

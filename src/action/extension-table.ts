import { basename } from 'node:path';
import type { SeenStep } from './run-report.ts';

/** What became of one extension or library. */
export interface ExtensionRow {
  readonly name: string;
  readonly result: 'compiled' | 'linked' | 'reused' | 'failed';
  /** Objects. */
  readonly compiled: number;
  readonly reused: number;
  readonly failed: number;
  /** Work of all its steps, side by side or not. */
  readonly seconds: number;
  /** The finished file, absolute; undefined where it came to none. */
  readonly file: string | undefined;
}

const TOOLS: readonly SeenStep['kind'][] = ['compile', 'link', 'static-library', 'swig', 'resource'];

/** One row for each extension or library in the order of the plan; what scripts compile by themselves goes by what it is linked to. */
export function extensionTable(steps: readonly SeenStep[]): readonly ExtensionRow[] {
  const rows = new Map<string, SeenStep[]>();
  let loose: SeenStep[] = [];
  for (const step of steps.filter(({ kind }) => TOOLS.includes(kind))) {
    if (step.group !== undefined) {
      rows.set(step.group, [...(rows.get(step.group) ?? []), step]);
      continue;
    }
    loose.push(step);
    if (!isLink(step)) continue;
    rows.set(basename(step.outputs[0] ?? step.subject), loose);
    loose = [];
  }
  if (loose.length > 0) rows.set('(not linked)', loose);
  return [...rows].map(([name, own]) => rowOf(name, own));
}

function rowOf(name: string, steps: readonly SeenStep[]): ExtensionRow {
  const { compiled, reused } = countObjects(steps);
  // Whatever failed: a link, too.
  const failed = steps.filter(({ outcome }) => outcome === 'failed').length;
  const link = steps.findLast(isLink);
  const result = failed > 0 ? 'failed' : compiled > 0 ? 'compiled' : link?.outcome === 'ran' ? 'linked' : 'reused';
  const milliseconds = steps.reduce((sum, step) => sum + (step.outcome === 'fresh' ? 0 : step.milliseconds), 0);
  const file = link === undefined || link.outcome === 'failed' ? undefined : link.outputs[0];
  return { name, result, compiled, reused, failed, seconds: Math.round(milliseconds) / 1000, file };
}

function isLink({ kind }: SeenStep): boolean {
  return kind === 'link' || kind === 'static-library';
}

/** Objects of all of them. */
export function countObjects(steps: readonly SeenStep[]): { readonly compiled: number; readonly reused: number; readonly failed: number } {
  const count = (outcome: SeenStep['outcome']): number =>
    steps.filter((step) => step.kind === 'compile' && step.outcome === outcome).length;
  return { compiled: count('ran'), reused: count('fresh'), failed: count('failed') };
}

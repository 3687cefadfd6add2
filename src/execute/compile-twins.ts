import type { CompileStep, Step } from '../plan/step.ts';
import { digestOf } from '../state/content-hash.ts';
import { followsOutput } from './tracked-command.ts';

/** A compile that makes the same object under another name. */
export interface CompileTwin {
  readonly step: CompileStep;
  /** Its index, where it stands in the same plan. */
  readonly index: number | undefined;
}

/**
 * Compiles of the same source with the same command line but for the output, by index in the plan: of each but the first
 * its twin. Two extensions that share sources have such.
 * @param known the first ones of this and earlier plans of the run; grows
 */
export function compileTwins(steps: readonly Step[], known: KnownCompiles): ReadonlyMap<number, CompileTwin> {
  const twins = new Map<number, CompileTwin>();
  const here = new Map<CompileStep, number>();
  // Most plans have thousands of steps and no such: without an iterator, which makes an object for each.
  steps.forEach((step, index) => {
    if (step.kind !== 'compile' || step.family !== 'gnu' || step.dryRun === true) return;
    const first = known.firstLike(step);
    if (first === step) here.set(step, index);
    else if (first.object !== step.object) twins.set(index, { step: first, index: here.get(first) });
  });
  return twins;
}

/** Compiles of a run: of those that make the same, the first. */
export class KnownCompiles {
  /** By source; undefined: it is compiled more than once, and they are told apart by what they say. Few are. */
  private readonly only = new Map<string, CompileStep | undefined>();
  private readonly byText = new Map<string, CompileStep>();

  /** The first compile that makes the same as this one, which may be this one. */
  firstLike(step: CompileStep): CompileStep {
    const { only } = this;
    if (!only.has(step.source)) {
      only.set(step.source, step);
      return step;
    }
    const before = only.get(step.source);
    if (before !== undefined) this.register(before);
    only.set(step.source, undefined);
    return this.register(step);
  }

  private register(step: CompileStep): CompileStep {
    const text = commandText(step);
    if (text === undefined) return step;
    const first = this.byText.get(text) ?? step;
    this.byText.set(text, first);
    return first;
  }
}

/** Undefined: the output's name matters to what is made. */
function commandText({ argv, object, source, cwd, depends, environment, phase }: CompileStep): string | undefined {
  const at = argv.findIndex((word, index) => word === '-o' && argv[index + 1] === object);
  if (at < 0 || followsOutput(argv)) return undefined;
  return digestOf(JSON.stringify([argv.toSpliced(at + 1, 1), source, cwd, depends, environment, phase]));
}

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
 * @param known the first ones of this and earlier plans of the run, by what they compile; grows
 */
export function compileTwins(steps: readonly Step[], known: Map<string, CompileStep>): ReadonlyMap<number, CompileTwin> {
  const twins = new Map<number, CompileTwin>();
  const here = new Map<CompileStep, number>();
  // Most plans have thousands of steps and no such: without an iterator, which makes an object for each.
  steps.forEach((step, index) => {
    if (step.kind !== 'compile' || step.family !== 'gnu' || step.dryRun === true) return;
    const text = commandText(step);
    if (text === undefined) return;
    const first = known.get(text);
    if (first === undefined) {
      known.set(text, step);
      here.set(step, index);
    } else if (first.object !== step.object) twins.set(index, { step: first, index: here.get(first) });
  });
  return twins;
}

/** Undefined: the output's name matters to what is made. */
function commandText({ argv, object, source, cwd, depends, environment, phase }: CompileStep): string | undefined {
  const at = argv.findIndex((word, index) => word === '-o' && argv[index + 1] === object);
  if (at < 0 || followsOutput(argv)) return undefined;
  return digestOf(JSON.stringify([argv.toSpliced(at + 1, 1), source, cwd, depends, environment, phase]));
}

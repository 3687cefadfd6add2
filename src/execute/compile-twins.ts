import type { CompileStep, Step } from '../plan/step.ts';
import { followsOutput } from './tracked-command.ts';

/**
 * Compiles that make the same object under another name: of the same source, with the same command line but for the
 * output. By index in the plan, the first of them. Two extensions that share sources have such.
 */
export function compileTwins(steps: readonly Step[], source: (step: CompileStep) => string): ReadonlyMap<number, number> {
  const bySource = new Map<string, number[]>();
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'compile' || step.family !== 'gnu' || step.dryRun === true) continue;
    const path = source(step);
    const others = bySource.get(path);
    if (others === undefined) bySource.set(path, [index]);
    else others.push(index);
  }
  const twins = new Map<number, number>();
  for (const indexes of bySource.values()) {
    if (indexes.length < 2) continue;
    const first = new Map<string, number>();
    for (const index of indexes) {
      const step = steps[index] as CompileStep;
      const text = commandText(step);
      if (text === undefined) continue;
      const other = first.get(text);
      if (other === undefined) first.set(text, index);
      else if ((steps[other] as CompileStep).object !== step.object) twins.set(index, other);
    }
  }
  return twins;
}

/** Undefined: the output's name matters to what is made. */
function commandText({ argv, object, source, cwd, depends, environment, phase }: CompileStep): string | undefined {
  const at = argv.findIndex((word, index) => word === '-o' && argv[index + 1] === object);
  if (at < 0 || followsOutput(argv)) return undefined;
  return JSON.stringify([argv.toSpliced(at + 1, 1), source, cwd, depends, environment, phase]);
}

import type { Engine } from '../model/engine.ts';
import type { Step, StepGroup } from '../plan/step.ts';

/** Steps that `work` asks for belong to that phase. Commands call each other across the two, so each says its own. */
export async function inPhase<T>(engine: Engine, phase: Step['phase'], work: () => Promise<T>): Promise<T> {
  const before = engine.phase;
  engine.phase = engine.staging === true ? 'build' : phase;
  try {
    return await work();
  } finally {
    engine.phase = before;
  }
}

/** Installations within `work` go to a folder of the build. */
export async function inStaging<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  const before = engine.staging === true;
  engine.staging = true;
  try {
    return await work();
  } finally {
    engine.staging = before;
  }
}

/** Steps that `work` asks for belong to the group. */
export async function inGroup<T>(engine: Engine, group: StepGroup, work: () => Promise<T>): Promise<T> {
  const before = engine.group;
  engine.group = group;
  try {
    return await work();
  } finally {
    engine.group = before;
  }
}

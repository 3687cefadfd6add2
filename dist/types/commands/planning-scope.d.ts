import type { Engine } from '../model/engine.ts';
import type { Step, StepGroup } from '../plan/step.ts';
/** Steps that `work` asks for belong to that phase. Commands call each other across the two, so each says its own. */
export declare function inPhase<T>(engine: Engine, phase: Step['phase'], work: () => Promise<T>): Promise<T>;
/** Steps that `work` asks for belong to the group. */
export declare function inGroup<T>(engine: Engine, group: StepGroup, work: () => Promise<T>): Promise<T>;

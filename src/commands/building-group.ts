import { spawnIsScripts } from '../compilers/compiler-tools.ts';
import type { Engine } from '../model/engine.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { Handle } from '../model/values.ts';
import { INFO, type LogLine, type StepGroup } from '../plan/step.ts';
import { inGroup } from './planning-scope.ts';

/** Methods through which a compiler of ours makes steps. Code of the script in their place may print and start what it likes. */
const WORKING_METHODS = ['compile', '_compile', 'link', 'link_shared_object', 'create_static_lib', 'preprocess'] as const;

/** Whether the script's own code does (part of) the compiler's work, so that steps do not show when the work begins. */
export function compilerIsScripts(engine: Engine, compiler: unknown): boolean {
  if (compiler instanceof Handle) return true;
  const ours = compiler as EngineObject;
  return WORKING_METHODS.some((method) => engine.script.overrides(ours, method)) || spawnIsScripts(engine, ours);
}

/** Whether what the compiler makes is made by no step of ours, so that nothing is known of it but its time. */
export function makesNoSteps(engine: Engine, compiler: unknown): boolean {
  return compiler instanceof Handle || spawnIsScripts(engine, compiler as EngineObject);
}

export interface BuildingGroupOptions {
  readonly name: string;
  readonly header: string;
  /** Say the header now: work will be done that is no step. */
  readonly now: boolean;
  readonly saysFresh?: readonly LogLine[];
  /** The warning of an optional extension that fails. */
  readonly failureSays?: LogLine;
}

/** Plans the steps of one extension or library, as a group. A mistake that is found before any of them is told below the header. */
export async function building(engine: Engine, options: BuildingGroupOptions, plan: () => Promise<void>): Promise<void> {
  const group = buildingGroup(engine, options);
  const before = engine.planned;
  try {
    await inGroup(engine, group, plan);
  } catch (error) {
    if (!options.now && engine.planned === before) engine.say(INFO, options.header);
    throw error;
  }
}

/** The group of the steps of one extension or library. */
function buildingGroup(engine: Engine, options: BuildingGroupOptions): StepGroup {
  const { name, header, now, saysFresh = [], failureSays } = options;
  if (now) engine.say(INFO, header);
  return {
    name,
    says: now ? [] : [{ level: INFO, text: header }],
    saysFresh: now ? [] : saysFresh,
    ...(failureSays === undefined ? {} : { optional: true, failureSays }),
  };
}

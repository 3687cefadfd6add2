import type { Engine } from '../model/engine.ts';
import { pyStr } from '../model/values.ts';

/** Fewer steps fill so few folders that a question costs more. */
const MANY_STEPS = 500;

/**
 * Lets the script's Python list a tree that is to be gone through in the order of its folders, where it is a large one: Python takes
 * a fifth of the time. Nothing depends on it.
 */
export async function listAhead(engine: Engine, folder: string): Promise<void> {
  const { script, target, view } = engine;
  if (!script.attached || engine.plansOnly === true || engine.planned < MANY_STEPS) return;
  const path = view.resolve(folder);
  if (target.osName !== 'posix' || target.versionInfo[0] < 3 || path?.startsWith('/') !== true || !view.isDirectory(folder)) return;
  view.learn(path, pyStr(await script.ask('pydistutils_bridge.listing.tree', [path])));
}

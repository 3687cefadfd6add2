import type { Engine } from '../model/engine.ts';
import type { Value } from '../model/values.ts';
import { DEBUG } from '../plan/step.ts';
import { requireTree, type CopyTreeOptions } from './copy-tree.ts';

export const MAKE_PATH = 'distutils.dir_util.mkpath';
export const COPY_FILE = 'distutils.file_util.copy_file';

/** Whether the script has put its own code in the place of a function that copying a tree looks up by name. */
export function copiesByScript(engine: Engine): boolean {
  return engine.script.patched(COPY_FILE) || engine.script.patched(MAKE_PATH);
}

/** `copyTree` by way of `mkpath` and `copy_file` as the script finds them in their modules: mercurial sets modes that way. */
export async function copyTreeByScript(engine: Engine, from: string, to: string, options: CopyTreeOptions = {}): Promise<string[]> {
  const { preserveMode = true, preserveTimes = true, preserveSymlinks = false, update = false, verbose = true, dryRun = false } = options;
  requireTree(engine, from, dryRun);
  const flags = [preserveMode, preserveTimes, preserveSymlinks, update, verbose ? 1 : 0, dryRun, !engine.hears(DEBUG)];
  const outputs: Value = await engine.script.call('pydistutils_bridge.copying.copy_tree', [from, to, ...flags]);
  return outputs as unknown as string[];
}

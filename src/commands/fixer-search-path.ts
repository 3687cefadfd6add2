import type { Engine } from '../model/engine.ts';
import { iterate } from '../model/protocols.ts';
import { plain, type Value } from '../model/values.ts';

/** `sys.path` of the script, where it names fixers of its own: 2to3 runs in another process. */
export async function fixerSearchPath(
  engine: Engine,
  fixers: readonly string[] | null,
): Promise<{ readonly searchPath?: readonly string[] }> {
  if (fixers === null || !engine.script.attached || fixers.every((name) => /^(?:lib2to3|fissix)\./.test(name))) return {};
  const folders = Array.from(iterate((await engine.script.get('sys', 'path')) ?? []), plain);
  return { searchPath: folders.filter((folder: Value): folder is string => typeof folder === 'string') };
}

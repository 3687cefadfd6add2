import { changeRoot } from '../grammar/change-root.ts';
import type { Engine } from '../model/engine.ts';
import { replacedImport } from '../model/imported-function.ts';
import { pathText } from '../model/protocols.ts';
import type { Value } from '../model/values.ts';

/**
 * `change_root(root, path)` as a module of distutils calls it: the script's where it has replaced it, as mx-base does.
 *
 * @param module the module that calls
 */
export async function rootChanged(engine: Engine, module: string, root: Value, path: Value): Promise<Value> {
  const replaced = replacedImport(engine.script, module, 'distutils.util.change_root');
  if (replaced !== undefined) return engine.script.call(replaced, [root, path]);
  return changeRoot(pathText(root), pathText(path), engine.target.osName);
}

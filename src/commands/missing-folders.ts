import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';

/** The folders that `os.makedirs(folder)` would make, the outermost first. */
export function missingFolders({ target, view }: Engine, folder: string): readonly string[] {
  const { dirname, normpath } = osPath(target.osName);
  const missing: string[] = [];
  for (let at = normpath(folder); at !== '' && !view.exists(at); at = dirname(at)) missing.unshift(at);
  return missing;
}

import { toOsError } from '../errors/os-error.ts';
import type { Engine } from '../model/engine.ts';
import { INFO } from '../plan/step.ts';
import { noSuchFile } from './newer.ts';

export interface RemoveTreeOptions {
  /** Whether the transcript shows it; default true. */
  readonly verbose?: boolean;
  readonly dryRun?: boolean;
}

/** Removes a tree; what cannot be removed is a warning of the executor. Throws OSError where there is none, or something else. Source: distutils/dir_util.py: remove_tree. */
export function removeTree(engine: Engine, directory: string, options: RemoveTreeOptions = {}): void {
  const { verbose = true, dryRun = false } = options;
  const says = verbose ? [{ level: INFO, text: `removing '${directory}' (and everything under it)` }] : [];
  if (!dryRun && (directory === '' || !engine.view.isDirectory(directory))) {
    for (const line of says) engine.say(line.level, line.text);
    if (directory !== '' && engine.view.exists(directory)) throw toOsError({ code: 'ENOTDIR' }, directory);
    throw noSuchFile(directory);
  }
  engine.add({ kind: 'remove', path: directory, tree: true, says, dryRun });
}

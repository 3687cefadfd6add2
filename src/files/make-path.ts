import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import { plain, pyRepr, type Value } from '../model/values.ts';
import { INFO } from '../plan/step.ts';

export interface MakePathOptions {
  /** Of each directory, before the umask; default `0o777`. */
  readonly mode?: number;
  /** Whether the transcript shows it; default true. */
  readonly verbose?: boolean;
  readonly dryRun?: boolean;
}

/**
 * A directory with all that is missing above it, one step for each. Returns what will be made; nothing in a dry run.
 * Throws DistutilsInternalError for a name that is no string. Source: distutils/dir_util.py: mkpath.
 *
 * Differs: the original remembers what it made and does not make it again when somebody else has removed it since.
 */
export function makePath(engine: Engine, name: unknown, options: MakePathOptions = {}): string[] {
  const { mode = 0o777, verbose = true, dryRun = false } = options;
  const text = plain(name as Value);
  if (typeof text !== 'string') {
    throw new EngineError('DistutilsInternalError', `mkpath: 'name' must be a string (got ${pyRepr(name)})`);
  }
  const paths = osPath(engine.target.osName);
  const path = paths.normpath(text);
  if (engine.view.isDirectory(path)) return [];
  const missing: string[] = [];
  let [head, tail] = paths.split(path);
  missing.unshift(tail);
  while (head !== '' && tail !== '' && !engine.view.isDirectory(head)) {
    [head, tail] = paths.split(head);
    missing.unshift(tail);
  }
  const made: string[] = [];
  for (const part of missing) {
    head = paths.join(head, part);
    // `a//b`, and a root that is no directory, leave empty parts.
    if (part === '' && engine.view.isDirectory(head)) continue;
    engine.add({ kind: 'mkdir', path: head, mode, dryRun, ...(verbose ? { says: [{ level: INFO, text: `creating ${head}` }] } : {}) });
    if (!dryRun) made.push(head);
  }
  return made;
}

/** All directories below `baseDir` that `files` need. Source: distutils/dir_util.py: create_tree. */
export function createTree(engine: Engine, baseDir: string, files: readonly string[], options: MakePathOptions = {}): void {
  const paths = osPath(engine.target.osName);
  const needed = new Set(files.map((file) => paths.join(baseDir, paths.dirname(file))));
  for (const directory of [...needed].sort()) makePath(engine, directory, options);
}

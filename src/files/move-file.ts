import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import { INFO } from '../plan/step.ts';

export interface MoveOptions {
  /** Whether the transcript shows it; default true. */
  readonly verbose?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Renames a file, or moves it into a directory, and gives its new name. Throws DistutilsFileError where that cannot be; in a
 * dry run nothing is looked at. Source: distutils/file_util.py: move_file.
 */
export function moveFile(engine: Engine, from: string, to: string, options: MoveOptions = {}): string {
  const { verbose = true, dryRun = false } = options;
  const says = verbose ? [{ level: INFO, text: `moving ${from} -> ${to}` }] : [];
  if (dryRun) {
    engine.add({ kind: 'move', from, to, says, dryRun });
    return to;
  }
  let target: string;
  try {
    target = destination(engine, from, to);
  } catch (error) {
    // The original has announced it before it looks.
    for (const line of says) engine.say(line.level, line.text);
    throw error;
  }
  engine.add({ kind: 'move', from, to: target, says });
  return target;
}

function destination(engine: Engine, from: string, to: string): string {
  const { view } = engine;
  const paths = osPath(engine.target.osName);
  const refuse = (why: string): never => {
    throw new EngineError('DistutilsFileError', `can't move '${from}': ${why}`);
  };
  if (from === '' || !view.isFile(from)) refuse('not a regular file');
  const intoFolder = to !== '' && view.isDirectory(to);
  if (!intoFolder && to !== '' && view.exists(to)) refuse(`destination '${to}' already exists`);
  const target = intoFolder ? paths.join(to, paths.basename(from)) : to;
  const folder = paths.dirname(target);
  // A bare name has no folder, which the original takes for an invalid one.
  if (folder === '' || !view.isDirectory(folder)) refuse(`destination '${target}' not a valid path`);
  return target;
}

import { toOsError } from '../errors/os-error.ts';
import { osPath } from '../grammar/os-path.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { pathTexts } from '../model/protocols.ts';
import type { Kinds } from '../plan/file-view.ts';
import { noSuchFile } from './newer.ts';

/**
 * All files below a directory, links followed, in the order in which the target's version finds them. Names begin with the
 * directory, unless it is `.`. Source: distutils/filelist.py: findall.
 */
export function findAll(engine: Engine, directory = '.', { anyOrder = false }: FindAllOptions = {}): string[] {
  return atLeast(engine.target, 3, 0) ? walk(engine, directory, anyOrder) : walkByStack(engine, directory);
}

/** The same as file lists ask for it: of the script where it has replaced the function, as some do to leave links or folders out. */
export async function askFindAll(engine: Engine, directory: string, options?: FindAllOptions): Promise<string[]> {
  const path = 'distutils.filelist.findall';
  if (!engine.script.patched(path)) return findAll(engine, directory, options);
  return pathTexts(await engine.script.call(path, [directory]));
}

export interface FindAllOptions {
  /** Whoever asks will sort them. */
  readonly anyOrder?: boolean;
}

/** Files of a directory first, then its directories, as `os.walk` goes. One that can't be read counts as empty. */
function walk(engine: Engine, start: string, anyOrder: boolean): string[] {
  const paths = osPath(engine.target.osName);
  const found: string[] = [];
  const visit = (directory: string): void => {
    const below: string[] = [];
    const prefix = directory === '.' && start === '.' ? '' : paths.join(directory, '');
    for (const [name, kind] of entriesOf(engine, directory, anyOrder)) {
      const path = prefix + name;
      if (kind === 'directory') below.push(path);
      else if (kind === 'file') found.push(path);
    }
    below.forEach(visit);
  };
  visit(start);
  return found;
}

/** What is in a folder; one that cannot be read counts as empty. */
export function entriesOf({ view }: Engine, directory: string, anyOrder: boolean): Kinds {
  try {
    return anyOrder ? view.members(directory) : view.kinds(directory);
  } catch {
    return new Map();
  }
}

/** Python 2's own walk: the directory found last comes first. */
function walkByStack(engine: Engine, start: string): string[] {
  const paths = osPath(engine.target.osName);
  const found: string[] = [];
  const open = [start];
  for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
    if (!engine.view.isDirectory(directory))
      throw engine.view.exists(directory) ? toOsError({ code: 'ENOTDIR' }, directory) : noSuchFile(directory);
    for (const name of engine.view.list(directory)) {
      const path = directory === '.' ? name : paths.join(directory, name);
      const stat = engine.view.stat(path);
      if (stat === undefined) throw noSuchFile(path);
      if (stat.kind === 'file') found.push(path);
      else if (stat.kind === 'directory') open.push(path);
    }
  }
  return found;
}

import { EngineError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import type { FileView } from '../plan/file-view.ts';

/** What `newerGroup` does with a source that is not there. */
export type MissingSource = 'error' | 'ignore' | 'newer';

/**
 * Whether `source` is younger than `target`, or `target` is not there. Whole seconds count, as in the original.
 * Throws DistutilsFileError where there is no source. Source: distutils/dep_util.py: newer.
 */
export function newer(view: FileView, source: string, target: string): boolean {
  const from = modified(view, source);
  if (from === undefined) {
    throw new EngineError('DistutilsFileError', `file '${absolute(view, source)}' does not exist`, { code: 'missing-file' });
  }
  const to = modified(view, target);
  return to === undefined || from > to;
}

/** The pairs of lists of one length of which the source is newer. Source: distutils/dep_util.py: newer_pairwise. */
export function newerPairwise(
  view: FileView,
  sources: readonly string[],
  targets: readonly string[],
): readonly [sources: string[], targets: string[]] {
  const kept: [string[], string[]] = [[], []];
  for (const [i, source] of sources.entries()) {
    const target = targets[i] as string;
    if (!newer(view, source, target)) continue;
    kept[0].push(source);
    kept[1].push(target);
  }
  return kept;
}

/**
 * Whether `target` is out of date with respect to any of the sources. Throws OSError for a missing source when
 * `missing` is `error`. Source: distutils/dep_util.py: newer_group.
 */
export function newerGroup(view: FileView, sources: Iterable<string>, target: string, missing: MissingSource = 'error'): boolean {
  const to = modified(view, target);
  if (to === undefined) return true;
  for (const source of sources) {
    const from = modified(view, source);
    if (from === undefined) {
      if (missing === 'ignore') continue;
      if (missing === 'newer') return true;
      throw noSuchFile(source);
    }
    if (from > to) return true;
  }
  return false;
}

/** Python 3's dep_util answers with 1 and 0 where it need not compare, Python 2's with booleans: equal, but printed otherwise. */
export function answerOfNewer(target: PythonTarget, answer: boolean): boolean | number {
  return atLeast(target, 3, 0) ? Number(answer) : answer;
}

/** The error that Python's `os` functions raise for a path that is not there. */
export function noSuchFile(path: string): EngineError {
  const text = 'No such file or directory';
  return new EngineError('OSError', `[Errno 2] ${text}: '${path}'`, { code: 'missing-file', args: [2, text, path] });
}

/** Python's `''` is no path, while a view takes it for the working directory. */
function modified(view: FileView, path: string): number | undefined {
  const stat = path === '' ? undefined : view.stat(path);
  return stat === undefined ? undefined : Math.floor(stat.modified);
}

function absolute(view: FileView, path: string): string {
  return osPath(view.cwd.includes('\\') ? 'nt' : 'posix').abspath(path, view.cwd);
}

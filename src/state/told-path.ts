import type { PlatformPath } from 'node:path';
import type { ReadableTree } from '../host/readable-tree.ts';

/**
 * The absolute path of a file that a compiler tells of, relative to the folder that it ran in. `name/..` is taken out, so that a file has
 * one path, but not where `name` is a link: there it is another folder than the one that the link is in.
 */
export function toldPath(told: string, cwd: string, path: PlatformPath, disk: Pick<ReadableTree, 'statLink'>): string {
  const whole = path.resolve(cwd, told);
  if (!/[^/\\.][/\\]+\.\.[/\\]/.test(told)) return whole;
  const kept: string[] = [];
  for (const part of (path.isAbsolute(told) ? told : `${cwd}${path.sep}${told}`).split(/[/\\]+/)) {
    const leaves = part === '..' && kept.length > 1 && kept.at(-1) !== '..' && disk.statLink(kept.join(path.sep))?.kind !== 'symlink';
    if (leaves) kept.pop();
    else if (part !== '.') kept.push(part);
  }
  return kept.join(path.sep);
}

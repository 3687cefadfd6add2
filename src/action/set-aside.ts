import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Does something while some files of a folder are out of it, and puts them back: what is kept in a cache is a whole folder, and
 * no file of a build folder is removed only since it is not worth keeping. They lie beside the folder meanwhile, on the same disk.
 */
export async function withSetAside<T>(folder: string, paths: readonly string[], work: () => Promise<T>): Promise<T> {
  const aside = `${folder}.set-aside-${process.pid}`;
  const moved: (readonly [from: string, to: string])[] = [];
  try {
    for (const from of paths) {
      if (!existsSync(from)) continue;
      const to = join(aside, relative(folder, from));
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
      moved.push([from, to]);
    }
    return await work();
  } finally {
    for (const [from, to] of moved) {
      mkdirSync(dirname(from), { recursive: true });
      renameSync(to, from);
    }
    rmSync(aside, { recursive: true, force: true });
  }
}

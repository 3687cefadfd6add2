import { copyFile } from '../../files/copy-file.ts';
import { makePath } from '../../files/make-path.ts';
import { osPath } from '../../grammar/os-path.ts';
import type { Engine } from '../../model/engine.ts';

export interface Unpacking {
  readonly from: string;
  readonly to: string;
  readonly dryRun: boolean;
}

/**
 * Copies a folder with all below it, files of a folder before its folders, folders made without a word. `wanted` says of each file, by
 * its path with slashes below `from` and its destination, whether it is taken. Returns the destinations.
 * Source: setuptools/archive_util.py: unpack_directory.
 */
export function unpackDirectory(engine: Engine, where: Unpacking, wanted: (shown: string, target: string) => boolean): string[] {
  const { view } = engine;
  const paths = osPath(engine.target.osName);
  const { dryRun } = where;
  const copied: string[] = [];
  const visit = (source: string, destination: string, prefix: string): void => {
    const folders: string[] = [];
    for (const name of view.list(source)) {
      const [file, target] = [paths.join(source, name), paths.join(destination, name)];
      if (view.isDirectory(file)) folders.push(name);
      else if (wanted(prefix + name, target)) {
        makePath(engine, destination, { dryRun, verbose: false });
        copyFile(engine, file, target, { preserveMode: true, preserveTimes: true, dryRun, verbose: false });
        copied.push(target);
      }
    }
    for (const name of folders) visit(paths.join(source, name), paths.join(destination, name), `${prefix + name}/`);
  };
  visit(where.from, where.to, '');
  return copied;
}

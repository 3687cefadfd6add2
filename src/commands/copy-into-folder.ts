import { copiesByScript } from '../files/copy-tree-by-script.ts';
import { copyFile, type CopyResult } from '../files/copy-file.ts';
import { makePath } from '../files/make-path.ts';
import { iterate, pathText } from '../model/protocols.ts';
import { truthy, type Value } from '../model/values.ts';
import { osPath } from '../grammar/os-path.ts';
import type { Command } from './command.ts';

/** Copies one file to where its folder may have to be made. */
export type FileCopier = (from: string, to: string, preserveMode?: Value) => CopyResult | Promise<CopyResult>;

/**
 * `mkpath` and `copy_file` of a command, for many files. Where both are ours they are not called one by one, and a folder that was the
 * last file's is not looked at again.
 */
export function fileCopier(command: Command): FileCopier {
  const engine = command.$;
  const { dirname } = osPath(engine.target.osName);
  if (copiesByScript(engine) || engine.script.overrides(command, 'mkpath') || engine.script.overrides(command, 'copy_file')) {
    return async (from, to, ...preserveMode) => {
      await command.mkpath(dirname(to));
      const done: Value = await command.copy_file(from, to, ...preserveMode);
      // Nobody but us looks at what it returns.
      if (done === null) return { to, copied: false };
      const [output, copied] = [...iterate(done)];
      return { to: pathText(output), copied: truthy(copied) };
    };
  }
  const dryRun = truthy(command.dry_run);
  const update = !truthy(command.force);
  let last: string | undefined;
  return (from, to, preserveMode = 1) => {
    const folder = dirname(to);
    // Where the file is already, its folder is too.
    if (folder !== last && engine.view.stat(to) === undefined) makePath(engine, folder, { dryRun });
    last = folder;
    return copyFile(engine, from, to, { preserveMode: truthy(preserveMode), update, dryRun });
  };
}

import type { Value } from '../model/values.ts';
import { Handle, truthy } from '../model/values.ts';
import type { Command } from './command.ts';

/** What is given to `make_archive` by name. */
export interface ArchiveRequest {
  readonly root_dir?: Value;
  readonly base_dir?: Value;
  readonly owner: Value;
  readonly group: Value;
}

/**
 * `self.make_archive(...)`: Python's own tarfile and zipfile make the archive, so that it is the one that they make. Everything
 * planned so far is done first. Source: distutils/cmd.py: make_archive.
 */
export async function makeArchive(command: Command, baseName: Value, format: Value, request: ArchiveRequest): Promise<Value> {
  const { script } = command.$;
  const words = { ...request };
  if (command.$.plansOnly === true && !script.overrides(command, 'make_archive')) {
    // What would go into it is not on the disk.
    return script.call('distutils.archive_util.make_archive', [baseName, format], { ...words, dry_run: 1 });
  }
  const method = await script.get(command, 'make_archive');
  if (method instanceof Handle) return script.call(method, [baseName, format], words);
  return script.call('distutils.archive_util.make_archive', [baseName, format], { ...words, dry_run: truthy(command.dry_run) ? 1 : 0 });
}

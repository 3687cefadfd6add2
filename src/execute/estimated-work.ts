import type { ReadableTree } from '../host/readable-tree.ts';
import { nameStart } from '../host/host-path.ts';
import { sourceText } from '../state/source-text.ts';

const OWN_INCLUDE: RegExp = /^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"/gm;

/**
 * How long a C or C++ source may take to compile, measured in bytes: its own, and those of each header that it includes from its own
 * folder, counted each time. A short source that includes one long template twenty times takes longest of all, and should not
 * be the last to start. Includes of headers are not followed.
 */
export function estimatedWork(source: string, disk: ReadableTree): number {
  const size = disk.stat(source)?.size ?? 0;
  if (size === 0) return 0;
  const folder = source.slice(0, nameStart(source));
  let work = size;
  for (const [, header = ''] of sourceText(disk, source).matchAll(OWN_INCLUDE)) work += disk.stat(folder + header)?.size ?? 0;
  return work;
}

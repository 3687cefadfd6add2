import { codePointOrder } from '../grammar/code-point-order.ts';
import type { OsPath } from '../grammar/os-path.ts';

/**
 * `sorted(map(os.path.split, files))`, joined again. Folders and the files of each are sorted apart: there are far fewer of them.
 */
export function sortedByFolder(files: readonly string[], paths: OsPath): string[] {
  const compare = codePointOrder(files);
  const folders = new Map<string, string[]>();
  let last: string | undefined;
  let items: string[] = [];
  for (const file of files) {
    const [head, tail] = paths.split(file);
    if (head !== last) {
      last = head;
      const known = folders.get(head);
      if (known === undefined) folders.set(head, (items = []));
      else items = known;
    }
    const isJoined = paths.sep === '/' && file.length === head.length + 1 + tail.length;
    items.push(isJoined ? file : paths.join(head, tail));
  }
  return [...folders.keys()].sort(compare).flatMap((head) => (folders.get(head) as string[]).sort(compare));
}

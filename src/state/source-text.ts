import type { ReadableTree } from '../host/readable-tree.ts';

/** What is looked through for ASCII: a character for each byte. Empty where the file cannot be read. */
export function sourceText(disk: ReadableTree, path: string): string {
  try {
    return Buffer.from(disk.read(path)).toString('latin1');
  } catch {
    return '';
  }
}

import { readdirSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { TouchedFiles } from './touched-files.ts';

/** A file of a build folder. */
export interface BuildFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since the epoch of its last change here, or of its being restored. */
  readonly changedAt: number;
}

export interface ContentsFacts {
  readonly files: readonly BuildFile[];
  readonly touched: TouchedFiles;
  /** When the run of this step began. */
  readonly startedAt: number;
  /** The run came to its end, so that what it did not touch belongs to no source any more. */
  readonly complete: boolean;
  readonly maxSize: number;
}

export interface Contents {
  /** Of no use any more. */
  readonly unused: readonly string[];
  /** Left out to stay within the limit. */
  readonly tooMuch: readonly string[];
  /** Bytes of the rest. */
  readonly size: number;
}

/** What tools make. Other files of a build folder may be a script's own (what `configure` found out), and are left alone. */
const PRODUCT = /\.(?:o|obj|os|a|lib|so|pyd|dll|dylib|exp|pdb|ilk|res|d|py[co])$/i;

/** Byte code of our own files: worth a moment at the start of a run, and made anew by any. */
const BYTE_CODE_OF_OURS = /[\\/]\.pydistutils[\\/]bridge-[^\\/]+$/;

/**
 * Which files of a build folder are not worth keeping. Over the limit those go first that are made anew in the least time for
 * their size: copies, then what is linked, and objects last.
 */
export function chooseContents({ files, touched, startedAt, complete, maxSize }: ContentsFacts): Contents {
  const unused = complete
    ? files.filter(({ path, changedAt }) => PRODUCT.test(path) && !touched.has(path) && changedAt < startedAt).map(({ path }) => path)
    : [];
  const gone = new Set(unused);
  const kept = files.filter(({ path }) => !gone.has(path));
  let size = kept.reduce((sum, file) => sum + file.size, 0);
  const tooMuch: string[] = [];
  const worth = ({ path, size: bytes }: BuildFile): number => (touched.get(path) ?? 0) / Math.max(bytes, 1);
  for (const file of [...kept].sort((a, b) => worth(a) - worth(b) || b.size - a.size)) {
    if (size <= maxSize) break;
    if (!PRODUCT.test(file.path) && !touched.has(file.path) && !BYTE_CODE_OF_OURS.test(file.path)) continue;
    tooMuch.push(file.path);
    size -= file.size;
  }
  return { unused, tooMuch, size };
}

/** All files below a folder, without the folders in `except`; a file whose name is no text for node is kept without being counted. */
export function listBuildFiles(folder: string, except: readonly string[]): readonly BuildFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly BuildFile[] => {
    const path = join(folder, entry.name);
    if (except.includes(path)) return [];
    if (entry.isDirectory()) return listBuildFiles(path, except);
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found === undefined ? [] : [{ path, size: found.size, changedAt: found.ctimeMs }];
  });
}

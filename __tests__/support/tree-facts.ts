import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

export interface TreeFactsOptions {
  /** Take times of files along, in milliseconds: two looks are equal only if nothing was written in between. */
  readonly times?: boolean;
  /** Our own state in a build folder. */
  readonly withState?: boolean;
}

/** What lies under a folder, by path relative to it: mode and content of files, modes of folders, targets of links. */
export function treeFacts(folder: string, options: TreeFactsOptions = {}): Readonly<Record<string, string>> {
  const facts: Record<string, string> = {};
  const look = (inner: string): void => {
    for (const name of readdirSync(join(folder, inner)).sort()) {
      if (name === '.pydistutils' && options.withState !== true) continue;
      const path = inner === '' ? name : `${inner}/${name}`;
      const stat = lstatSync(join(folder, path));
      const mode = (stat.mode & 0o7777).toString(8);
      if (stat.isSymbolicLink()) facts[path] = `-> ${readlinkSync(join(folder, path))}`;
      else if (stat.isDirectory()) {
        facts[`${path}/`] = mode;
        look(path);
      } else facts[path] = [mode, contentFact(join(folder, path)), ...(options.times === true ? [Math.round(stat.mtimeMs)] : [])].join(' ');
    }
  };
  look('');
  return facts;
}

/** Short content as it is, so that a difference can be read. */
function contentFact(path: string): string {
  const bytes = readFileSync(path);
  return bytes.length <= 80 && !bytes.includes(0)
    ? JSON.stringify(bytes.toString('utf8'))
    : `${bytes.length} bytes, ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
}

/** The files among them, without folders. */
export function filesOf(folder: string): string[] {
  return Object.keys(treeFacts(folder)).filter((path) => !path.endsWith('/'));
}

import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What the runs of this job made or reused in a build folder, and how long each file took to make: what is in none of them is of
 * no use any more. Several steps of a job may build in one folder (one for each Python), each with an entry of its own, so the list is
 * kept for the job as a whole: a file in the runner's temporary folder, which is emptied for each job. One JSON array a line:
 *
 *     ["build/temp.linux-x86_64-3.8/a.o", 1234]
 */
export type TouchedFiles = ReadonlyMap<string, number>;

export function recordTouched(temporary: string, buildBase: string, files: TouchedFiles): void {
  if (files.size === 0) return;
  const list = listFile(temporary, buildBase);
  mkdirSync(dirname(list), { recursive: true });
  appendFileSync(list, `${[...files].map((entry) => JSON.stringify(entry)).join('\n')}\n`);
}

/** Absolute path to milliseconds of work, of all runs so far. */
export function readTouched(temporary: string, buildBase: string): TouchedFiles {
  const touched = new Map<string, number>();
  let text = '';
  try {
    text = readFileSync(listFile(temporary, buildBase), 'utf8');
  } catch {
    // No run came so far.
  }
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const entry = parseEntry(line);
    if (entry !== undefined) touched.set(entry[0], Math.max(entry[1], touched.get(entry[0]) ?? 0));
  }
  return touched;
}

/** Undefined for a line that a killed run left unfinished. */
function parseEntry(line: string): readonly [path: string, milliseconds: number] | undefined {
  try {
    return JSON.parse(line) as [string, number];
  } catch {
    return undefined;
  }
}

function listFile(temporary: string, buildBase: string): string {
  return join(temporary, 'pydistutils', `touched-${createHash('sha256').update(buildBase).digest('hex').slice(0, 16)}`);
}

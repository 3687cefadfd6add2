import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keys under which steps of this job have saved a build folder: two steps may build the same, and only one entry can have the key. */
export function isSaved(temporary: string, key: string): boolean {
  try {
    return readFileSync(listFile(temporary), 'utf8').split('\n').includes(key);
  } catch {
    return false;
  }
}

export function noteSaved(temporary: string, key: string): void {
  mkdirSync(join(temporary, 'pydistutils'), { recursive: true });
  appendFileSync(listFile(temporary), `${key}\n`);
}

function listFile(temporary: string): string {
  return join(temporary, 'pydistutils', 'saved-keys');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Problem matchers of gcc, clang, MSVC and Python, beside `dist/`. */
export function problemMatcherFile(): string | undefined {
  return [join(import.meta.dirname, '..', '.github'), join(import.meta.dirname, '..', '..', '.github')]
    .map((folder) => join(folder, 'problem-matchers.json'))
    .find((file) => existsSync(file));
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EngineError } from '../errors/engine-error.ts';

/** Folder of the Python half, beside `dist/` or `src/`. */
export function pythonHalf(): string {
  const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
  const found = [join(here, '..', 'python'), join(here, '..', '..', 'python')].find((folder) => existsSync(join(folder, 'start.py')));
  if (found !== undefined) return found;
  throw new EngineError('DistutilsPlatformError', `the Python half of pydistutils is missing: no python/start.py beside ${here}`, { hint: 'install the package again' });
}

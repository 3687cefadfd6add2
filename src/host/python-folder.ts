import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder `python/`, which lies beside `dist/` and `src/`.
 * @throws Error when the installation is not whole
 */
export function pythonFolder(): string {
  // One step up from `dist/`, two from `src/host/`.
  for (const steps of ['..', '../..']) {
    const folder = join(import.meta.dirname, steps, 'python');
    if (existsSync(join(folder, 'probe.py'))) return folder;
  }
  throw new Error(`internal: no python folder beside ${import.meta.dirname}`);
}

/** Path of a program of ours that an interpreter runs; its separator is that of this machine. */
export function bridgeProgram(name: string): string {
  return join(pythonFolder(), 'pydistutils_bridge', name);
}

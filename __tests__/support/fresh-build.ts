/**
 * Before all tests: finds the command line that they run. It is the committed `dist/cli.js` when that was built from this
 * source; while one works on the source, a build in a temporary folder, so that no test ever passes on old code.
 * Source that cannot be bundled fails only the tests that start the command line, each with the bundler's words.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of `cli.js` and `index.js`. */
    distFolder: string;
    /** Why there is none. */
    distError: string;
  }
}

const ROOT = resolve(import.meta.dirname, '../..');

export default async function findDist(project: TestProject): Promise<(() => void) | undefined> {
  project.provide('distError', '');
  project.provide('distFolder', join(ROOT, 'dist'));
  let files: ReadonlyMap<string, string>;
  try {
    const { bundle } = (await import(join(ROOT, 'scripts/bundle.mjs') as string)) as {
      bundle: (root: string) => Promise<ReadonlyMap<string, string>>;
    };
    files = await bundle(ROOT);
  } catch (error) {
    project.provide('distError', `src/ cannot be bundled: ${stripVTControlCharacters(String(error))}`);
    return undefined;
  }
  if ([...files].every(([name, code]) => committed(name) === code)) return undefined;

  process.stderr.write('dist/ is not built from this source: the tests run a fresh build (`npm run build` brings dist/ up to date)\n');
  const home = mkdtempSync(join(tmpdir(), 'pydistutils-build-'));
  mkdirSync(join(home, 'dist'));
  for (const name of ['python', '.github']) symlinkSync(join(ROOT, name), join(home, name), 'dir');
  for (const [name, code] of files) writeFileSync(join(home, 'dist', name), code);
  project.provide('distFolder', join(home, 'dist'));
  return () => rmSync(home, { recursive: true, force: true });
}

function committed(name: string): string | undefined {
  try {
    return readFileSync(join(ROOT, 'dist', name), 'utf8');
  } catch {
    return undefined;
  }
}

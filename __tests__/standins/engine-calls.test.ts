import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEngineClass } from '../../src/session/engine-classes.ts';
import { engineFunction } from '../../src/session/functions.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const FOLDER = join(REPOSITORY, 'python/standins');

/** Python paths of all that the stand-ins call. */
function calls(): readonly string[] {
  const found = new Set<string>();
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    if (!file.startsWith('distutils/') || !file.endsWith('.py')) continue;
    const module = file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
    for (const match of readFileSync(join(FOLDER, file), 'utf8').matchAll(/_engine\('([^']+)'/g)) found.add(`${module}.${match[1]}`);
  }
  return [...found].sort();
}

async function isKnown(path: string): Promise<boolean> {
  if ((await engineFunction(path)) !== undefined) return true;
  const dot = path.lastIndexOf('.');
  const owner = await loadEngineClass(path.slice(0, dot));
  return owner !== undefined && typeof Reflect.get(owner.prototype as object, path.slice(dot + 1)) === 'function';
}

test('the engine knows each function and method that a stand-in calls', async () => {
  const unknown: string[] = [];
  for (const path of calls()) if (!(await isKnown(path))) unknown.push(path);
  expect(unknown).toEqual([]);
});

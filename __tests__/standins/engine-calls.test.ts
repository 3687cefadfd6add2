import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandFunctions } from '../../src/commands/functions.ts';
import { setuptoolsFunctions } from '../../src/commands/setuptools/functions.ts';
import { compilerFunctions } from '../../src/compilers/functions.ts';
import { fileFunctions } from '../../src/files/functions.ts';
import { loadEngineClass } from '../../src/session/engine-classes.ts';
import { engineFunction } from '../../src/session/functions.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const STANDINS = join(REPOSITORY, 'python/standins');
const SOURCE = join(REPOSITORY, 'src');

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
}

/** Python paths of all that the stand-ins call: `_engine('name'` where `_engine = _bind(module)`. */
function calls(): readonly string[] {
  const found = new Set<string>();
  for (const file of filesBelow(STANDINS, '.py')) {
    const module = file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
    const text = readFileSync(join(STANDINS, file), 'utf8');
    for (const [, name, bound] of text.matchAll(/(\w+) = _bind\((?:'([\w.]+)'|__name__)\)/g))
      for (const [, called] of text.matchAll(new RegExp(`\\b${name}\\('([^']+)'`, 'g'))) found.add(`${bound ?? module}.${called}`);
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

test('each function that the engine has by Python path is called, by a stand-in or by the engine', () => {
  const called = new Set(calls());
  for (const file of filesBelow(SOURCE, '.ts')) {
    // Where a path stands before a colon, a function is defined.
    for (const [, path] of readFileSync(join(SOURCE, file), 'utf8').matchAll(/'((?:distutils|setuptools|pkg_resources)[\w.]+)'(?!:)/g))
      called.add(path as string);
  }
  const defined = [fileFunctions, compilerFunctions, commandFunctions, setuptoolsFunctions].flatMap((table) => Object.keys(table));
  expect(defined.filter((path) => !called.has(path))).toEqual([]);
});

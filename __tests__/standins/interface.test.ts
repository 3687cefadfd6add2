import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpreters, oracles, type TestInterpreter } from '../support/interpreters.ts';
import { REPOSITORY } from '../support/run-cli.ts';
import { differences, type Interface } from './compare-interfaces.ts';
import { oraclePython, standInsPython, temporaryFolder, type StandInsPython } from './standins-python.ts';

const PROGRAM = join(REPOSITORY, '__tests__/standins/interface.py');

async function look(python: StandInsPython, args: readonly string[] = []): Promise<Interface> {
  const { status, stdout, stderr } = await python.run([PROGRAM, ...args]);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Interface;
}

/** What a script finds in the stand-ins on `ours`, of all that the original on `original` has. */
async function compare(original: TestInterpreter, ours: TestInterpreter): Promise<readonly string[]> {
  const real = await look(oraclePython(original));
  const list = join(temporaryFolder(), 'real.json');
  writeFileSync(list, JSON.stringify(real));
  return differences(real, await look(await standInsPython(ours), [list]), ours);
}

describe.each(oracles())('the interface of distutils of Python $version', (python) => {
  test('is whole: modules, names, signatures, bases and plain values', async () => {
    expect(await compare(python, python)).toEqual([]);
  });
});

const newest = oracles().at(-1);
const later = interpreters().filter((each) => newest !== undefined && !each.hasDistutils && each.minor > newest.minor);

describe.skipIf(newest === undefined || later.length === 0).each(later)('on Python $version, which has no distutils', (python) => {
  test('scripts find what the last one had', async () => {
    expect(await compare(newest as TestInterpreter, python)).toEqual([]);
  });
});

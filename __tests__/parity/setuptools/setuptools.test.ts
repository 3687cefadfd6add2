import { spawnSync } from 'node:child_process';
import { describe, it } from 'vitest';
import { oracles } from '../../support/interpreters.ts';
import { expectSameAsReal } from '../compare.ts';
import { CONVERTED, INSTALLED, MODERN, REFUSED } from './examples.ts';

/** Pythons that come with the version of setuptools whose behaviour ours has. */
const pythons = oracles().filter(({ path }) => spawnSync(path, ['-c', 'import setuptools']).status === 0);

describe.each(pythons)('with Python $version and its setuptools as the original', (python) => {
  it.each(Object.entries(INSTALLED))('%s', { timeout: 120_000 }, (_name, comparison) => {
    expectSameAsReal(python, comparison);
  });

  it.each(Object.entries(REFUSED))('a wrong %s is refused in the same words', { timeout: 120_000 }, (_name, comparison) => {
    expectSameAsReal(python, comparison);
  });

  it.runIf(python.major === 3 && python.minor >= 10).each(Object.entries(MODERN))('%s', { timeout: 120_000 }, (_name, comparison) => {
    expectSameAsReal(python, comparison);
  });

  it.runIf(python.major === 3 && python.minor < 9).each(Object.entries(CONVERTED))('%s', { timeout: 120_000 }, (_name, comparison) => {
    expectSameAsReal(python, comparison);
  });
});

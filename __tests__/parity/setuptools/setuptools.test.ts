import { spawnSync } from 'node:child_process';
import { describe, it } from 'vitest';
import { oracles } from '../../support/interpreters.ts';
import { expectSameAsReal } from '../compare.ts';
import { CONVERTED, HASHED, INSTALLED, MODERN, REFUSED } from './examples.ts';

/** Pythons that come with the version of setuptools whose behaviour ours has. */
const pythons = oracles().filter(({ path }) => spawnSync(path, ['-c', 'import setuptools']).status === 0);

describe.each(pythons)('with Python $version and its setuptools as the original', (python) => {
  it.each(Object.entries(INSTALLED))('%s', { timeout: 120_000 }, (_name, comparison) => {
    expectSameAsReal(python, comparison);
  });

  it.each(Object.entries(REFUSED))('a wrong %s is refused in the same words', { timeout: 120_000 }, (_name, comparison) => {
    expectSameAsReal(python, comparison);
  });
});

/** The setuptools of 3.10 reads pyproject.toml and looks for packages by itself; that of 3.9 no longer converts by 2to3. */
describe.each(pythons.filter(({ major, minor }) => major === 3 && minor >= 10))(
  'with Python $version, what its setuptools came to know',
  (python) => {
    it.each(Object.entries(MODERN))('%s', { timeout: 120_000 }, (_name, comparison) => {
      expectSameAsReal(python, comparison);
    });
  },
);

describe.each(pythons.filter(({ major, minor }) => major === 3 && minor < 9))(
  'with Python $version, what later setuptools no longer did',
  (python) => {
    it.each(Object.entries(CONVERTED))('%s', { timeout: 120_000 }, (_name, comparison) => {
      expectSameAsReal(python, comparison);
    });
  },
);

describe.each(pythons.filter(({ major }) => major === 2))('with Python $version, what its hashes decide', (python) => {
  it.each(Object.entries(HASHED))('%s', { timeout: 120_000 }, (_name, comparison) => {
    expectSameAsReal(python, comparison);
  });
});

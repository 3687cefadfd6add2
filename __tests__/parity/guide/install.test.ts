import { describe, it } from 'vitest';
import { oracles } from '../../support/interpreters.ts';
import { expectSameAsReal } from '../compare.ts';
import { INSTALLATION_GUIDE } from './examples.ts';

describe.each(oracles())('examples of the guide, with Python $version as the original', (python) => {
  it.each(Object.entries(INSTALLATION_GUIDE))('%s', { timeout: 120_000 }, (_name, comparison) => {
    expectSameAsReal(python, comparison);
  });
});

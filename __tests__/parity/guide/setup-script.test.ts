import { describe, it } from 'vitest';
import { oracles } from '../../support/interpreters.ts';
import { expectSameAsReal } from '../compare.ts';
import { SETUP_SCRIPT_GUIDE } from './examples.ts';

describe.each(oracles())('examples of the guide, with Python $version as the original', (python) => {
  it.each(Object.entries(SETUP_SCRIPT_GUIDE))('%s', { timeout: 120_000 }, (_name, comparison) => {
    expectSameAsReal(python, comparison);
  });
});

import { expect, it } from 'vitest';
import { readConfigFile } from '../../src/options/config-file.ts';
import { madeUpTarget } from '../support/target.ts';

it('looks references up as names are read: in lower case, or as they are written', () => {
  const content = new TextEncoder().encode('[metadata]\nBase = q\ndescription = %(Base)s\n');
  const target = madeUpTarget('3.11.7');
  const options = (keepCase: boolean) => readConfigFile(content, { filename: 'setup.cfg', target, keepCase }).sections[0]?.options;
  expect(options(false)?.map(({ name, value }) => [name, value])).toEqual([
    ['base', 'q'],
    ['description', 'q'],
  ]);
  expect(options(true)?.map(({ name, value }) => [name, value])).toEqual([
    ['Base', 'q'],
    ['description', 'q'],
  ]);
});

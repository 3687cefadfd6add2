import { expect, test } from 'vitest';
import { nearestName } from '../../src/grammar/nearest-name.ts';

test.each([
  ['buld', ['build', 'bdist'], 'build'],
  ['build_base', ['build-base', 'build-lib'], 'build-base'],
  ['isntall', ['install', 'install_lib'], 'install'],
  ['x', ['y'], undefined],
  ['Force', ['force'], 'force'],
  ['completely', ['different'], undefined],
])('the name nearest to %s of %j is %s', (name, known, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});

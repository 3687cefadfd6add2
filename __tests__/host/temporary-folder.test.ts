import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstOfUse } from '../../src/host/temporary-folder.ts';
import { tempProject } from '../support/temp-project.ts';

test('a folder for temporary files is the first that files can be made in', () => {
  const folder = tempProject({ file: '', 'one/': '', 'other/': '' });
  const [missing, file, one, other] = ['missing', 'file', 'one', 'other'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  expect(firstOfUse([missing, file, one, other])).toBe(one);
  expect(firstOfUse([missing, file])).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepOnly } from '../../src/files/keep-only.ts';
import { sortedByFolder } from '../../src/files/sorted-by-folder.ts';
import { compareCodePoints } from '../../src/grammar/code-point-order.ts';
import { osPath } from '../../src/grammar/os-path.ts';

const name = fc.constantFrom('a', 'b', 'a.b', 'a-b', 'é', '\u{1f600}', '\uffff', '', '..');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

test.each(['posix', 'nt'])('sorts as the pairs of folder and name are sorted (%s)', (osName) => {
  const paths = osPath(osName);
  fc.assert(
    fc.property(fc.array(path, { maxLength: 30 }), (files) => {
      const pairs = files.map((file) => paths.split(file));
      pairs.sort(([a, b], [c, d]) => compareCodePoints(a, c) || compareCodePoints(b, d));
      expect(sortedByFolder(files, paths)).toEqual(pairs.map(([head, tail]) => paths.join(head, tail)));
    }),
  );
});

test('takes out in place, and shows the list as it was', () => {
  const list = ['a', 'a', 'b', 'a', 'b', 'b', 'b'];
  keepOnly(list, (item, i) => item !== list[i - 1]);
  expect(list).toEqual(['a', 'b', 'a', 'b']);
});

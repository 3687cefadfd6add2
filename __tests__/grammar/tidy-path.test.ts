import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTidy } from '../../src/grammar/tidy-path.ts';

test('a path is tidy exactly when to normalise it changes nothing', () => {
  const path = fc.array(fc.constantFrom('/', '.', '..', 'a', '...', '.a', 'b.'), { minLength: 1 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(path, (text) => {
      if (isTidy(text)) expect(posix.normalize(text)).toBe(text);
      // What `normalize` leaves although nobody would call it tidy: relative beginnings, a slash at the end.
      else expect(posix.normalize(text) !== text || /^\.{1,2}(?:\/|$)|\/$/.test(text)).toBe(true);
    }),
  );
});
